import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where Debian's package has it. */
const place = process.env['READMIT_CHROMIUM'] ?? '/usr/bin/chromium';

/** Starts Chromium. Throws a sentence where it is not there. */
export const startChromium = (): Promise<Browser> => {
  if (!existsSync(place))
    throw new Error(`Chromium is not at ${place}: apt-get install chromium, or say by READMIT_CHROMIUM where it is`);
  return chromium.launch({ executablePath: place });
};

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Found = { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] };

type WithAxe = {
  readonly axe: {
    run(options: object): Promise<{ readonly violations: readonly Found[]; readonly incomplete: readonly Found[] }>;
  };
};

/** What axe finds on the page as it stands, by all its rules, and what it cannot decide. */
export const findings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe);
  const { violations, incomplete } = await page.evaluate(() =>
    (globalThis as unknown as WithAxe).axe.run({ resultTypes: ['violations', 'incomplete'] }),
  );
  return [...violations, ...incomplete].map(
    ({ id, nodes: [first] }) => `${id}: ${first?.html.slice(0, 200)} ${first?.failureSummary ?? ''}`,
  );
};
