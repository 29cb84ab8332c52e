import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePlaces } from '../../../infra/local/free-places.ts';
import { type Instance, startInstance } from '../../../infra/local/start-instance.ts';
import { sample } from '../../functions/calls.ts';
import { findings, startChromium } from './chromium.ts';

let [state, instance, browser]: [string, Instance, Browser] = ['', {} as Instance, {} as Browser];

beforeAll(async () => {
  delete process.env['AWS_ENDPOINT_URL_DYNAMODB'];
  browser = await startChromium();
  state = mkdtempSync(join(tmpdir(), 'readmit-docs-'));
  instance = await startInstance(await freePlaces(state), () => undefined);
});

afterAll(async () => {
  await browser.close();
  await instance.stop();
  rmSync(state, { recursive: true, force: true });
});

const telephone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };

/** A page on which a script that the policy forbids, or that fails, ends the test. */
const opened = async (viewport: typeof desk, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> => {
  const page = await (await browser.newContext({ viewport, colorScheme })).newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) throw new Error(message.text());
  });
  return page;
};

const unfolded = (page: Page) => page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true`);

const widthOf = (page: Page) => page.evaluate('document.documentElement.scrollWidth');

const paths = ['docs', 'docs/openCase', 'docs/listCases', 'docs/schemas', 'docs/RequestForReadmission', 'docs/messages'];

const looks = [telephone, desk].flatMap((viewport) => (['light', 'dark'] as const).map((scheme) => ({ viewport, scheme })));

describe.each(looks)('at $viewport.width pixels, $scheme', ({ viewport, scheme }) => {
  test.each(paths)('axe finds nothing on /%s, and it does not scroll sideways', async (path) => {
    const page = await opened(viewport, scheme);
    await page.goto(`${instance.api}/${path}`);
    // Its messages are made of the same lists as the other pages, and would take as long as all of those.
    if (path !== 'docs/messages') await unfolded(page);
    expect(await findings(page)).toEqual([]);
    expect(await widthOf(page)).toBe(viewport.width);
    await page.context().close();
  });
});

test('axe finds what is amiss: this test would see it', async () => {
  const page = await opened(desk);
  await page.goto(`${instance.api}/docs/openCase`);
  await page.evaluate(`document.querySelector('label[for="send-body"]').remove()`);
  expect(await findings(page)).toEqual([expect.stringMatching(/^label: <textarea id="send-body"/)]);
  await page.context().close();
});

const focused = (page: Page) =>
  page.evaluate(`(document.activeElement.id || document.activeElement.textContent).trim()`) as Promise<string>;

/** Goes on by the tabulator until that is reached. */
const tabTo = async (page: Page, wanted: string): Promise<void> => {
  for (let tried = 0; tried < 60; tried += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === wanted) return;
  }
  throw new Error(`The tabulator does not come to ${wanted}`);
};

const skipped = async (page: Page): Promise<void> => {
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('main');
};

const statusOf = async (page: Page): Promise<string> =>
  (await page.locator('#send-status', { hasText: /^(?:\d|No)/ }).textContent()) ?? '';

const sentBy = async (page: Page): Promise<string> => {
  await page.keyboard.press('Enter');
  return statusOf(page);
};

test('the inbox beside it leaves the mails that hold the words searched for, among those that come later too', async () => {
  const page = await opened(telephone);
  await page.goto(`http://127.0.0.1:${instance.places.ports.inbox}/`);
  await page.getByLabel('Find a mail').fill('first@readmit');
  for (const to of ['first@readmit.example', 'second@readmit.example'])
    await page.evaluate(
      `document.getElementById('content').insertAdjacentHTML('afterbegin', '<div class="email"><div class="email-inner"><p>To: ${to}</p></div></div>')`,
    );
  await page.getByText('1 of 2').waitFor();
  expect(await page.locator('.email:visible').allTextContents()).toEqual(['To: first@readmit.example']);
  await page.context().close();
});

test('by keyboard alone, on a telephone’s width, a case is opened, read, and its delivery recorded', async () => {
  const page = await opened(telephone);
  await page.goto(`${instance.api}/docs`);
  await skipped(page);
  await tabTo(page, 'operations-filter');
  await page.keyboard.type('openCase');
  // By a request, and from a letter.
  expect(await page.textContent('.found')).toBe('2 found');
  await tabTo(page, 'openCase');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/docs/openCase');
  await skipped(page);
  await tabTo(page, 'Send it');
  await page.keyboard.press('Enter');
  await tabTo(page, 'send-token');
  await page.keyboard.insertText(await instance.tokenFor({ rights: ['FR.officer'] }));
  await tabTo(page, 'send-body');
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(JSON.stringify(sample('cases/open-case')));
  await tabTo(page, 'Send openCase');
  expect(await sentBy(page)).toMatch(/^201 Created/);
  const { caseId } = JSON.parse((await page.textContent('#send-text')) ?? '') as { caseId: string };
  expect(page.url()).not.toMatch(/[?=]/);

  await page.goto(`${instance.api}/docs/getCase`);
  expect(await page.inputValue('#send-path-caseId')).toBe(caseId);
  await page.focus('#send-form [type=submit]');
  expect(await sentBy(page)).toMatch(/^200 OK/);
  const etag = await page.evaluate(`sessionStorage.getItem('readmit etag ${caseId}')`);

  await page.goto(`${instance.api}/docs/recordDelivery`);
  expect(await page.inputValue('#send-header-If-Match')).toBe(etag);
  const key = await page.inputValue('#send-header-Idempotency-Key');
  await page.fill('#send-body', JSON.stringify(sample('cases/record-delivery')));
  await page.focus('#send-form [type=submit]');
  expect(await sentBy(page)).toMatch(/^200 OK/);
  expect(await page.inputValue('#send-header-Idempotency-Key')).not.toBe(key);
  await page.context().close();
});
