import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keysOfStage } from '../../../../infra/aws/keys/keys-of-stage.ts';

const original = new URL('../../../../cdk.json', import.meta.url);

const copy = (): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'readmit-stages-')), 'cdk.json');
  copyFileSync(original, file);
  return file;
};

describe('The keys of a deployed stage', () => {
  it('are the first alone where the stage names none', () => {
    expect(keysOfStage(copy(), 'production', 'https://api.example/').read()).toEqual({ signs: 'first', keys: { first: {} } });
  });

  it('stand in its entry once written, and no other line of the file changes', () => {
    const file = copy();
    const keys = { signs: 'first', keys: { first: { kid: 'k1', published: '2027-01-01T08:00:00.000Z' }, second: {} } };
    keysOfStage(file, 'production', 'https://api.example').write(keys);
    expect(keysOfStage(file, 'production', 'https://api.example').read()).toEqual(keys);
    const before = readFileSync(original, 'utf8').split('\n');
    const after = readFileSync(file, 'utf8').split('\n');
    const [withoutComma, added] = [(line: string) => line.replace(/,$/, ''), after.length - before.length];
    const at = after.findIndex((line) => line.includes('"signingKeys"'));
    expect(after.toSpliced(at, added).map(withoutComma)).toEqual(before.map(withoutComma));
  });

  it('are looked for at the address that is given, which a stage without a domain needs', () => {
    expect(keysOfStage(copy(), 'production', 'https://api.example/').api).toBe('https://api.example');
    expect(() => keysOfStage(copy(), 'production', undefined)).toThrow('say --api URL');
  });

  it('reach the service by a deployment', () => {
    const { goes, look } = keysOfStage(copy(), 'production', 'https://api.example');
    expect(goes).toContain('npx cdk deploy --all --context stage=production');
    expect(look).toBe('npm run -s keys -- --stage production --api https://api.example');
  });
});
