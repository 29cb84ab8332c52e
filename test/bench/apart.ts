import { execFileSync } from 'node:child_process';
import type { Figure } from './figure.ts';

const mark = 'figures:';

/**
 * What a file of this folder measures, in a process of its own: a handler reads its settings when it is loaded, and the next
 * measurement has another store. `name` is what the file exports.
 */
export const apart = (file: string, name: string): readonly Figure[] => {
  const module = new URL(file, import.meta.url).href;
  const script = `const { ${name}: measure } = await import(${JSON.stringify(module)});
process.stdout.write('\\n${mark}' + JSON.stringify(await measure()));`;
  const env = { ...process.env, POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' };
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env, encoding: 'utf8' });
  const last = said.split('\n').at(-1) ?? '';
  if (!last.startsWith(mark)) throw new Error(`${file} gave no figures`);
  return JSON.parse(last.slice(mark.length)) as readonly Figure[];
};
