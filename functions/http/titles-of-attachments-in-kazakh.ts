import type { TitlesOfAttachments } from './titles.ts';

export const kazakhOfAttachments: TitlesOfAttachments = {
  'attachment-not-found': 'Істе сіз аша алатын мұндай идентификаторы бар тіркеме жоқ',
  'attachment-already-there': 'Бұл файл өз ісіңізге тіркелген немесе онда күтілуде',
  'attachment-name-unfit':
    'Файл бұлай аталмайды: атау қалтаны көрсетпейді, жасырын болмайды және осы түрдегі файлдардың атауынша аяқталады',
  'use-of-another-type': 'Бұл түрдегі файл мұндай мақсатқа жарамайды',
  'attachment-already-shared': 'Тіркеме екінші мемлекетке берілген',
  'attachment-not-clean': 'Тек алынған және қауіпсіз деп танылған тіркеме беріледі',
  'attachment-not-usable':
    'Бұл жерде мұндай тіркемеге сілтеме жасауға болмайды: ол қауіпсіз деп танылмаған, әрекет жіберілетін екінші тарапқа берілмеген немесе хеші, түрі не өлшемі басқа',
};
