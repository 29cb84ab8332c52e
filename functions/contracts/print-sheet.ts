import { register } from '../../domain/agreement/agreements/register.ts';
import { sheetsOf } from './sheet-files.ts';

const ids = (): string => [...new Set(register().map(({ id }) => `  ${id}\n`))].join('');

/** `npm run -s agreement -- ID`: prints the sheet of an agreement. Without an id it lists those that there are, and ends with 0; with another it lists them too, and ends with 2. */
const printSheet = (id: string | undefined): number => {
  if (id === undefined || id === '--help' || id === '-h') {
    process.stdout.write(`Usage: npm run -s agreement -- ID\n${ids()}`);
    return 0;
  }
  const text = sheetsOf(register(), id);
  if (text === undefined) {
    process.stderr.write(`There is no agreement ${id} whose rules are loaded. There are:\n${ids()}`);
    return 2;
  }
  process.stdout.write(text);
  return 0;
};

process.exitCode = printSheet(process.argv[2]);
