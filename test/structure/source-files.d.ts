/** The folder of the project. */
export declare const root: string;
/** Files below a folder of the project, by ending, as paths from the project's folder. */
export declare function filesBelow(folder: string, ending: string): string[];
