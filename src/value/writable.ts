/** A record that is being made: its fields are set one by one, which is several times as quick as spreading parts of it together. */
export type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
