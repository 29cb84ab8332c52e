import { once } from '../../domain/once.ts';
import asyncApi from '../asyncapi.json' with { type: 'json' };
import openApi from '../openapi.json' with { type: 'json' };
import { type Contract, operationsOf } from './contract.ts';
import { alike, policyOfPages } from './frame.ts';
import { indexPage } from './index-page.ts';
import { messagesPage, type Queues } from './messages-page.ts';
import { operationPage } from './operation-page.ts';
import { schemaPage, schemasPage } from './schema-pages.ts';

/** Deeper, a page leads to the page of the schema: it would show the whole of the contract. */
const depth = 3;

/**
 * The API reference: the text of each page by its name, of which the index is `index`. Operations begin with a small letter and schemas
 * with a capital one, so that no two are called the same. They are made when the functions are bundled, and stand packed beside them.
 */
export const pages = once((): Readonly<Record<string, string>> => {
  const contract = openApi as unknown as Contract;
  const { schemas } = contract.components;
  const reading = { schemas, depth, within: [], place: (name: string) => name };
  return {
    index: indexPage(contract),
    schemas: schemasPage(contract),
    messages: messagesPage(asyncApi as unknown as Queues),
    ...Object.fromEntries(operationsOf(contract).map((one) => [one.operationId, operationPage(contract, one, reading)])),
    ...Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, schemaPage(contract, name, schema, reading)])),
  };
});

/** The Content-Security-Policy of every page. */
export const policy = (): string => policyOfPages();

/** What stands in every page: the style, and the scripts. */
export const dress = (): { readonly style: string; readonly scripts: string } => alike();
