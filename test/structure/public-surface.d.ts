/** One exported name: where it is declared, its signature and its doc comment. */
export interface PublicName {
  readonly entry: string;
  readonly name: string;
  readonly signature: string;
  readonly file: string;
  readonly comment: string;
  readonly tags: readonly {
    readonly name: string;
    readonly text: string;
  }[];
}
/** Every name that the package exports, read from the source by the compiler. */
export declare function publicSurface(): readonly PublicName[];
