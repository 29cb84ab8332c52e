import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { apiFunctions } from '../../functions/api/tables.ts';
import { type SampleIds, samplesFolder, sampleText } from '../../functions/contracts/examples/sample-text.ts';
import type { Route } from '../../functions/http/route.ts';
import { ofTheState } from '../../functions/http/state-of-side.ts';

/** A sample as it is printed: its text, where it goes, and what is still missing in it, as sentences. */
export type SampleToSend = { readonly text: string; readonly notes: readonly string[] };

/** Every sample there is, as it is asked for: `movements/plan-transfer`. */
export const sampleNames = (): readonly string[] =>
  globSync('*/*.json', { cwd: fileURLToPath(samplesFolder) })
    .map((path) => path.replace(/\.json$/, ''))
    .sort();

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The operation whose body the sample is: by its own name, or that of which it is one way (`open-case-urgent`). */
const rowOf = (path: string): Route | undefined => {
  const [folder, file = ''] = path.split('/');
  const rows = Object.entries(apiFunctions).filter(([name]) => name === folder);
  const named = rows.flatMap(([, { routes }]) => Object.entries<Route>(routes));
  return named.find(([name]) => file === kebab(name) || file.startsWith(`${kebab(name)}-`))?.[1];
};

const wordOf = {
  caseId: 'case',
  transferId: 'transfer',
  transitId: 'transit',
  documentId: 'document',
  agreementId: 'agreement',
  alertId: 'alert',
  attachmentId: 'attachment',
};

const placeOf = (route: Route, ids: SampleIds): string =>
  Object.entries(wordOf).reduce<string>((path, [name, word]) => path.replace(`{${name}}`, ids[word] ?? `<${word}>`), route.path);

const whereTo = (route: Route, ids: SampleIds): string => {
  const who = route.roles === 'anyone' ? 'anyone' : route.roles.join(' or ');
  const seen = route.changesCase ? '; If-Match: the ETag of your view' : '';
  return `${route.method} ${placeOf(route, ids)}, by ${who}${ofTheState(route)}; an Idempotency-Key of your own${seen}`;
};

/**
 * A sample ready to send: moments and days as of that time, ids as given. An id that was not given stands as its word in angle
 * brackets, and a note says so. Undefined where there is no such sample.
 */
export const sampleToSend = (path: string, now: number, ids: SampleIds): SampleToSend | undefined => {
  if (!sampleNames().includes(path)) return undefined;
  const filled = sampleText(path, now, ids);
  const missing = new Set([...filled.matchAll(/\{\{([a-z]+)\}\}/g)].map(([, word = '']) => word));
  const route = rowOf(path);
  return {
    text: filled.replaceAll(/\{\{([a-z]+)\}\}/g, '<$1>'),
    notes: [
      ...(route === undefined ? [] : [whereTo(route, ids)]),
      ...[...missing].map((word) => `Missing: say --${word} ID, it takes the place of <${word}>`),
    ],
  };
};
