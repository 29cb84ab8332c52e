import { readFileSync } from 'node:fs';
import { createConfig, lint } from '@redocly/openapi-core';
import spectralCore, { type RulesetDefinition } from '@stoplight/spectral-core';
import rulesets from '@stoplight/spectral-rulesets';

/** What a rule of others says of a document, and of which place in it. */
export type Remark = { readonly rule: string; readonly says: string };

/** Reads a contract by its path, and says what is against its rules. */
export type Linter = (path: string) => Promise<readonly Remark[]>;

const bySpectral =
  (rules: object): Linter =>
  async (path) => {
    const spectral = new spectralCore.Spectral();
    spectral.setRuleset(rules as RulesetDefinition);
    const found = await spectral.run(JSON.parse(readFileSync(path, 'utf8')));
    return found.map(({ code, path: place, message }) => ({ rule: String(code), says: `${place.join('/')}: ${message}` }));
  };

/** A reply is open to fields that come later, and a problem document has its facts as members. */
const rules = { 'no-invalid-media-type-examples': { severity: 'warn', allowAdditionalProperties: true } } as const;

const byRedocly: Linter = async (path) => {
  const found = await lint({ ref: path, config: await createConfig({ extends: ['recommended'], rules }) });
  return found.map(({ ruleId, location: [at], message }) => ({ rule: ruleId, says: `${at?.pointer}: ${message}` }));
};

/** The linters of others that hold for each contract, each with the rules that its makers recommend. */
export const linters = {
  'openapi.json': { spectral: bySpectral(rulesets.oas), redocly: byRedocly },
  'asyncapi.json': { spectral: bySpectral(rulesets.asyncapi), redocly: byRedocly },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Linter>>>>;
