// The declarations of zod name this class, which comes with the types of a browser or of Node; a consumer has either.
interface URL {
  readonly href: string;
}
