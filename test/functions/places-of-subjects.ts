/** Where one of the subjects stands in what is stored: the kind of item, and the fields that lead to it. */
export const placesOf = (value: unknown, subjects: ReadonlySet<string>, path: readonly string[] = []): readonly string[] => {
  if (typeof value === 'string') return subjects.has(value) ? [path.join('/')] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((part) => placesOf(part, subjects, path));
  return Object.entries(value).flatMap(([field, part]) => placesOf(part, subjects, [...path, field]));
};
