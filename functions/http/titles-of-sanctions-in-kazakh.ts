import type { TitlesOfSanctions } from './titles.ts';

export const kazakhOfSanctions: TitlesOfSanctions = {
  'breach-not-shown': 'Көрсетілген мәліметтер қасақана бұзушылықты дәлелдемейді',
  'correction-without-reason': 'Қорытынды жазылған: кейінгі нұсқада бұрынғысынан неге бас тартылғаны көрсетіледі',
};
