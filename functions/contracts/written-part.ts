/**
 * A guide with one of its generated parts written anew: what stands between the line that says that the part is written by
 * `npm run contracts` and the line of its end. Throws where the guide has no place for it.
 */
export const withPart = (guide: string, part: string, text: string): string => {
  const [begin, end] = [`<!-- ${part}: written by npm run contracts -->`, `<!-- end of ${part} -->`];
  const [from, to] = [guide.indexOf(begin), guide.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`A guide lacks the lines "${begin}" and "${end}"`);
  return `${guide.slice(0, from + begin.length)}\n${text}\n${guide.slice(to)}`;
};
