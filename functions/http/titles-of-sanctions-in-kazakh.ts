import type { TitlesOfSanctions } from './titles.ts';

export const kazakhOfSanctions: TitlesOfSanctions = {
  'breach-not-shown': 'Көрсетілген мәліметтер қасақана бұзушылықты дәлелдемейді',
  'correction-without-reason': 'Қорытынды жазылған: кейінгі нұсқада бұрынғысынан неге бас тартылғаны көрсетіледі',
  'no-reason-to-correct': 'Бұл нұсқа түзететін жазылған қорытынды жоқ',
  'recorder-answers-contest': 'Қорытындыны жазған немесе растаған адам оған қарсылыққа жауап бермейді',
  'not-the-last-reason': 'Бұл қорытындының қолданыстағы нұсқасы емес: тек соңғы нұсқасы есепке алынады',
  'no-breach-to-confirm': 'Екінші адам тек қасақана бұзушылық туралы қорытындыны растайды',
  'reason-already-confirmed': 'Қорытынды расталып қойған',
  'reason-contested': 'Қорытындыға қарсылық білдірілді: оған жаңа нұсқа жауап береді',
  'recorder-confirms-breach': 'Бұзушылықты жазған адам оны растамайды',
};
