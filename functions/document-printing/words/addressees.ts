import type { Language } from '../../../domain/language.ts';

type Named = Readonly<Record<Language, string>>;

const interior: Named = {
  en: 'Ministry of Internal Affairs',
  fr: 'Ministère de l’intérieur',
  ru: 'Министерство внутренних дел',
  kk: 'Ішкі істер министрлігі',
};

/** Whom a request goes to, by what the agreements' data say of the authorities of a State: of several, the one for requests for readmission. */
const addressees: Readonly<Record<string, Named>> = {
  'Ministry of Internal Affairs': interior,
  'Ministry of the Interior': { ...interior, en: 'Ministry of the Interior' },
  'Ministry of Internal Affairs; State Border Committee, which decides on requests for transit': interior,
  'Ministry of Internal Affairs; also the Ministry of Foreign Affairs and the State Committee for National Security': interior,
  'Ministry of Internal Affairs; also the Ministry of Foreign Affairs and the National Security Committee': interior,
  'Ministry of Internal Affairs (central); Ministry of Foreign Affairs; National Security Committee': interior,
  'Ministry of Internal Affairs (central); Ministry of Foreign Affairs; Ministry of Labour, Migration and Employment; State Committee for National Security':
    interior,
  'Ministry of Internal Affairs; Ministry of Foreign Affairs; National Security Service': interior,
  'Ministry of Internal Affairs; requests are received by the mission of Kazakhstan in Germany': {
    en: 'Ministry of Internal Affairs, through the mission of Kazakhstan in Germany, which receives requests',
    fr: 'Ministère de l’intérieur, par l’intermédiaire de la représentation du Kazakhstan en Allemagne, qui reçoit les demandes',
    ru: 'Министерство внутренних дел, через представительство Казахстана в Германии, принимающее ходатайства',
    kk: 'Ішкі істер министрлігі, өтініштерді қабылдайтын Қазақстанның Германиядағы өкілдігі арқылы',
  },
  'Authorities that carry out the law on foreigners, or the Federal Police Headquarters, Potsdam; requests are received by the mission of Germany in Kazakhstan':
    {
      en: 'Authorities that carry out the law on foreigners, or the Federal Police Headquarters (Potsdam), through the mission of Germany in Kazakhstan, which receives requests',
      fr: 'Autorités chargées de l’application du droit des étrangers, ou Direction générale de la police fédérale (Potsdam), par l’intermédiaire de la représentation de l’Allemagne au Kazakhstan, qui reçoit les demandes',
      ru: 'Органы, исполняющие законодательство об иностранцах, или Центральное управление Федеральной полиции (Потсдам), через представительство Германии в Казахстане, принимающее ходатайства',
      kk: 'Шетелдіктер туралы заңнаманы орындайтын органдар немесе Федералдық полицияның орталық басқармасы (Потсдам), өтініштерді қабылдайтын Германияның Қазақстандағы өкілдігі арқылы',
    },
  'Migration Police Committee of the Ministry of Internal Affairs': {
    en: 'Migration Police Committee of the Ministry of Internal Affairs',
    fr: 'Comité de la police des migrations du Ministère de l’intérieur',
    ru: 'Комитет миграционной полиции Министерства внутренних дел',
    kk: 'Ішкі істер министрлігінің Көші-қон полициясы комитеті',
  },
  'Migration Department (readmission) and State Border Guard Service (transit), under the Ministry of the Interior': {
    en: 'Migration Department under the Ministry of the Interior',
    fr: 'Département des migrations près le Ministère de l’intérieur',
    ru: 'Департамент миграции при Министерстве внутренних дел',
    kk: 'Ішкі істер министрлігі жанындағы Көші-қон департаменті',
  },
  'Migration Police Department of the Ministry of Internal Affairs': {
    en: 'Migration Police Department of the Ministry of Internal Affairs',
    fr: 'Département de la police des migrations du Ministère de l’intérieur',
    ru: 'Департамент миграционной полиции Министерства внутренних дел',
    kk: 'Ішкі істер министрлігінің Көші-қон полициясы департаменті',
  },
  'Bureau for Migration and Asylum of the Ministry of Internal Affairs': {
    en: 'Bureau for Migration and Asylum of the Ministry of Internal Affairs',
    fr: 'Bureau pour la migration et l’asile du Ministère de l’intérieur',
    ru: 'Бюро по миграции и убежищу Министерства внутренних дел',
    kk: 'Ішкі істер министрлігінің Көші-қон және баспана бюросы',
  },
  'National Police Immigration Service and Directorate of Immigration, for the Ministry of Justice and the Police': {
    en: 'National Police Immigration Service and Directorate of Immigration, for the Ministry of Justice and the Police',
    fr: 'Service national de police de l’immigration et Direction de l’immigration, pour le Ministère de la justice et de la police',
    ru: 'Национальная полицейская иммиграционная служба и Директорат по иммиграции, за Министерство юстиции и полиции',
    kk: 'Әділет және полиция министрлігі үшін Ұлттық полицияның иммиграция қызметі және Иммиграция директораты',
  },
  'Commander-in-Chief of the Border Guard': {
    en: 'Commander-in-Chief of the Border Guard',
    fr: 'Commandant en chef de la Garde-frontière',
    ru: 'Главный комендант Пограничной охраны',
    kk: 'Шекара күзетінің бас коменданты',
  },
  'Federal Migration Service; also the Ministry of Foreign Affairs and the Federal Security Service': {
    en: 'Federal Migration Service, or the authority that has its tasks now',
    fr: 'Service fédéral des migrations, ou l’autorité qui en a repris les tâches',
    ru: 'Федеральная миграционная служба или орган, которому переданы её функции',
    kk: 'Федералдық көші-қон қызметі немесе оның міндеттері берілген орган',
  },
  'Federal Department of Justice and Police': {
    en: 'Federal Department of Justice and Police',
    fr: 'Département fédéral de justice et police',
    ru: 'Федеральный департамент юстиции и полиции',
    kk: 'Әділет және полиция федералдық департаменті',
  },
};

/** The authority in that language. As the data have it where no words stand here for it: a test names those of every agreement. */
export const addresseeIn = (language: Language, authority: string): string => addressees[authority]?.[language] ?? authority;

/** Whether there are words for it. */
export const isNamed = (authority: string): boolean => authority in addressees;
