import type { TitlesOfSanctions } from './titles.ts';

export const russianOfSanctions: TitlesOfSanctions = {
  'breach-not-shown': 'Указанное не доказывает умышленного нарушения',
  'correction-without-reason': 'Вывод уже записан: в новой редакции указывается, почему прежняя больше не поддерживается',
  'no-reason-to-correct': 'Нет записанной редакции, которую можно было бы исправить',
  'recorder-answers-contest': 'Кто записал или подтвердил вывод, не отвечает на его оспаривание',
  'not-the-last-reason': 'Это не действующая редакция вывода: действует только последняя',
  'no-breach-to-confirm': 'Второе лицо подтверждает только вывод об умышленном нарушении',
  'reason-already-confirmed': 'Вывод уже подтверждён',
  'reason-contested': 'Вывод оспорен: на это отвечает новая редакция',
  'recorder-confirms-breach': 'Кто записал нарушение, не подтверждает его',
};
