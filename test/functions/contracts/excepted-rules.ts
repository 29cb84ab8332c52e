import type { linters } from './linters.ts';

type Excepted = {
  readonly [Contract in keyof typeof linters]: { readonly [Linter in 'spectral' | 'redocly']: Readonly<Record<string, string>> };
};

/** The rules of others that a contract does not keep, each with the reason why not. */
export const excepted: Excepted = {
  'openapi.json': {
    spectral: {},
    redocly: {
      'no-server-example.com': 'the second server is the instance on the machine of whoever reads it, which is nowhere else',
    },
  },
  'asyncapi.json': {
    spectral: {
      'asyncapi-info-contact-properties':
        'no deployment has an address or a mailbox that all know: whoever runs it is named in words',
      'asyncapi-latest-version':
        'the official parser at the version of this project, and most generators, read 3.0.0 and not yet 3.1.0',
    },
    redocly: {
      'security-defined':
        'who sends is known by the policy of the queue, which names the account of the State: AsyncAPI has no word for it',
      'spec-ref-siblings':
        'a description beside a reference says what that field is for; readers of JSON Schema draft 7 pass over it, and people read it',
    },
  },
};
