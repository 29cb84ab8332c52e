import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

const base64 = (file: string): string => readFileSync(file).toString('base64');

/**
 * The letters that documents are printed with, as TrueType in base64: DejaVu Sans, which has the Latin, Cyrillic (with the letters of
 * Kazakh), Greek, Armenian, Georgian, Arabic and Hebrew ones. A function, so that they are packed beside the one function that prints.
 */
export const fontFiles = (): { readonly regular: string; readonly bold: string } => ({
  regular: base64(resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf')),
  bold: base64(resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf')),
});
