import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { functionsForArrows } from '../../../infra/aws/functions-for-arrows.ts';
import { withPureMakers } from '../../../infra/aws/pure-makers.ts';

const schemaFolder = new URL('../../../functions/schema/', import.meta.url);

const bundleOf = async (contents: string, plugins: readonly (typeof functionsForArrows)[]): Promise<string> => {
  const stdin = { contents, resolveDir: schemaFolder.pathname, loader: 'ts' } as const;
  const made = await build({ stdin, bundle: true, format: 'esm', platform: 'node', write: false, plugins: [...plugins] });
  return made.outputFiles[0]?.text ?? '';
};

describe('Constants that are made when they are first asked for', () => {
  it('say in a bundle that making them does nothing else', () => {
    expect(withPureMakers('export const day = once(() => z.string());')).toBe(
      'export const day = /* @__PURE__ */ once(() => z.string());',
    );
    expect(withPureMakers('const view = showingAllOf<CaseView, HiddenField>()(once(() => z.object({})));')).toContain(
      '/* @__PURE__ */ showingAllOf<CaseView, HiddenField>()(',
    );
  });

  it('leave every other call as it is', () => {
    const others = 'export const table = tableCalled(name()); const n = onceMore(1); run(once(() => 1));';
    expect(withPureMakers(others)).toBe(others);
  });

  it('are left out of a bundle that does not ask for them', async () => {
    const asking = "import { letter } from './transcribed.ts'; console.log(letter);";
    expect(await bundleOf(asking, [])).toContain('TranscribedAct');
    expect(await bundleOf(asking, [functionsForArrows])).not.toContain('TranscribedAct');
  });

  it('are what the schemas of the functions are made of', () => {
    const files = readdirSync(schemaFolder).filter((file) => file.endsWith('.ts'));
    const marked = files.filter((file) =>
      withPureMakers(readFileSync(new URL(file, schemaFolder), 'utf8')).includes('@__PURE__'),
    );
    expect(marked.length).toBeGreaterThan(20);
  });
});
