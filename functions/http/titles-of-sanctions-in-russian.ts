import type { TitlesOfSanctions } from './titles.ts';

export const russianOfSanctions: TitlesOfSanctions = {
  'breach-not-shown': 'Указанное не доказывает умышленного нарушения',
  'correction-without-reason': 'Вывод уже записан: в новой редакции указывается, почему прежняя больше не поддерживается',
};
