/** Which pages a file has that has grown: field by field, the seal of each. The store's own, like a version. */
export type Pages = Readonly<Record<string, readonly string[]>>;
