/** Compares a text with a committed file; `UPDATE=1` writes it, for the diff to be reviewed. */
export declare function expectCommitted(file: string, text: string): void;
