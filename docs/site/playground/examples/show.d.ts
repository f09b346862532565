/** Shows a value in the playground: a table, a chart or a report as what it is, all else as a tree. */
declare function show(value: unknown, label?: string): void;
