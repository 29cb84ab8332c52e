import { expect, test } from 'vitest';
import { carriedBytes } from '../domain/file/carried-bytes.ts';
import { said } from '../functions/api/transcriptions/said-schema.ts';
import { rowsOfTranscription } from '../functions/api/transcriptions/rows-of-transcription.ts';
import { fullest } from './functions/fullest.ts';
test('sizes', () => {
  for (const option of (said() as any).options) {
    const full: any = fullest(option);
    const text = JSON.stringify(full.facts);
    console.log(full.operation, 'body', new TextEncoder().encode(text).length, 'carried as text', carriedBytes({ said: text }), 'as object', carriedBytes(full.facts));
  }
  for (const [name, row] of Object.entries(rowsOfTranscription)) console.log(name, carriedBytes(fullest((row as any).body())));
  expect(1).toBe(1);
});
