/**
 * How many seconds of a processor the test files of a folder may take together, with their imports; a folder within one that is named has
 * what it names itself. Processor time, because that hardly depends on what else the machine does; the store and the parts of an instance
 * are processes of their own and not counted.
 */
export const budgets: Readonly<Record<string, number>> = {
  test: 30,
  'test/agreements': 5,
  'test/budget': 5,
  'test/domain': 80,
  'test/embedded': 5,
  'test/functions': 75,
  'test/functions/adapters': 50,
  'test/functions/api': 700,
  'test/functions/document-printing': 35,
  'test/functions/examples': 25,
  'test/functions/queue': 45,
  'test/functions/schedule': 45,
  'test/guides': 15,
  'test/infra/aws': 55,
  'test/infra/aws/restore': 25,
  'test/infra/local': 50,
  'test/rehearsal': 45,
};

/** Machines differ in speed: so many times its budget, and the run fails. */
export const failsAt = 3;

/** The innermost of these folders in which a file lies. */
export const folderOf = (file: string): string =>
  Object.keys(budgets)
    .filter((name) => file.startsWith(`${name}/`))
    .reduce((one, other) => (other.length > one.length ? other : one), 'test');

/** What is to be said of the folders that took longer than they may, the worst first, and whether one of them fails the run. */
export const beyondBudget = (
  taken: readonly { readonly file: string; readonly seconds: number }[],
): { readonly sentences: readonly string[]; readonly fails: boolean } => {
  const sums = new Map<string, number>();
  for (const { file, seconds } of taken) sums.set(folderOf(file), (sums.get(folderOf(file)) ?? 0) + seconds);
  const beyond = [...sums]
    .map(([folder, seconds]) => ({ folder, seconds, budget: budgets[folder] ?? 0 }))
    .filter(({ seconds, budget }) => seconds > budget)
    .sort((one, other) => other.seconds / other.budget - one.seconds / one.budget);
  const slowest = (folder: string): string =>
    taken
      .filter(({ file }) => folderOf(file) === folder)
      .sort((one, other) => other.seconds - one.seconds)
      .slice(0, 3)
      .map(({ file, seconds }) => `${file} ${seconds.toFixed(1)}`)
      .join(', ');
  return {
    sentences: beyond.map(
      ({ folder, seconds, budget }) =>
        `${folder} took ${seconds.toFixed(0)} s of a processor, its budget is ${budget} s. Most of it: ${slowest(folder)}`,
    ),
    fails: beyond.some(({ seconds, budget }) => seconds > failsAt * budget),
  };
};
