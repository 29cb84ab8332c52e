import { once } from '../once.ts';
import { plainLetters } from './letters.ts';

/**
 * Given names that one person bears in several forms, where the forms differ by more than spelling: in the Kazakh, Turkish, Arabic, Persian,
 * Russian, Ukrainian, Belarusian, Georgian, Armenian and western European documents of one person. Written for this service from what is
 * generally known of these names, and under its licence; copied from no list. Each line is one name. Forms that are
 * found by their sounds alone need not be here.
 */
const lines = `
muhammad mohammad mohammed muhammed mohamed muhamed mohamad mohammad mehmet mehmed mahomet magomed magomet mukhamed mukhammed muhammet mehemmed mahamat mamadou mamadu mahamadou memet mukhamet mämmet mammet мухаммад мухаммед мохаммед мохамед магомед магомет мехмет мехмед мухамед мухамет мұхаммед мұхамбет мухамбет мұхамед мамед мамет mamed məhəmməd məmməd محمد
mahmud mahmoud mehmud mahmut makhmud makhmut махмуд махмут махмұт محمود
ahmad ahmed ahmet akhmad akhmed akhmet ahmad əhməd ахмад ахмед ахмет أحمد احمد
yusuf yousef youssef yusif yusup yussuf josef joseph jusuf iosif josip josyp osip osyp yosyp yosef giuseppe jose iosebi hovsep ovsep zhusip zhusup jusip jüsip jozef józef юсуф юсиф юсуп иосиф осип йосип йосиф жүсіп жусип жусуп юзеф жозеф يوسف იოსებ հովսեփ
ibrahim ebrahim ibragim ybyrai ibrai abraham avraham avram abram abramo ibrohim ibrahima ибрагим ибраһим ибрахим ыбырайым ыбрай ибрай ибраим абрам авраам аврам иброхим إبراهيم ابراهيم
ismail ismael ismayil smail smayil smagul esmail исмаил исмаїл исмайыл смайыл смаил ысмайыл ысмаил исмоил ismoil إسماعيل اسماعيل
yaqub yakub jacob jakob yaakov yakov iakov iacob jakub jacques giacomo jaime james yakup zhakyp jaqyp zhakup hakob akop якуб якуп якоб яков яків жақып жакып жакуп акоп يعقوب יעקב
ishaq iskhak ishak isaac isak izak yitzhak iskak ysqaq исхак исаак ісаак ысқақ искак إسحاق اسحاق יצחק
musa moussa mussa moses moshe moisei moisey moise mojsije муса мұса моисей мойсей мойше мошє موسى משה
isa eisa issa essa иса ғиса гиса иссо عيسى
dawud daoud daud davud david davit dauit dawit dawid давид дауд давуд давит дәуіт даут довуд dovud داود דוד
suleiman sulaiman suleyman soliman süleyman suleymen solomon salomon shlomo sulayman сулейман сүлеймен солейман соломон сулаймон سليمان שלמה
yahya yahia zhakhiya jahia яхья яхъя жахия يحيى
yunus younes yunis jonas jonah iona junus жүніс жунус юнус юнис иона يونس
ayub ayoub eyyub eyup job аюб айуб айюб әйіп эюб أيوب
iskander eskandar iskandar alexander alexandr aleksandr aleksander alexandre alexandru alessandro alejandro oleksandr aliaksandr alaksandr aleksandre alexandros sander sandro skander искандер искендер ескендір искандар александр олександр аляксандр ალექსანდრე αλεξανδροσ إسكندر اسكندر
alexei alexey aleksei aleksey oleksii oleksiy alexis alexej alaksej aliaksei alexi алексей олексій аляксей
nikolai nikolay nikolaj mykola mikola mikalai mikalaj nicolas nicholas nikolaus nicolae nicola nicolo nikola nikolaos miklos nikoloz claus klaus colin микола николай миколай мікалай никола николоз νικολαοσ ნიკოლოზ
mikhail michail mykhailo mihail mikhailo mykhaylo michael michel miguel michele mikheil mikael mihai mihaly michal mikayel міхаіл михаил михайло микаел михеил მიხეილ
ivan ioann yoann johann johannes johan john jean juan giovanni joao jan janos yan jovan ioan ioannis hovhannes ovanes hans ian sean yuhanna ivane janis jonas juhan juhani иван іван иоанн ян йоган иоганн йоханн джон жан хуан жуан ованес оганес ιωαννησ ივანე יוחנן
georgii georgiy georgy georgi george georg georges jorge jorgen giorgi giorgio gheorghe yuri yury yurii yuriy iurii jurij juri jerzy jiri jurgen jurgis gevorg kevork heorhii egor yegor георгий георгій гиорги юрий юрій егор ежи йиржи геворг გიორგი γεωργιοσ
petr piotr pyotr petro piatro peter pierre pedro pietro petros petru peteris peeter bedros petre пётр петр петро пятро питер пьер педро петрос პეტრე πετροσ
pavel pavlo paval paul paulo pablo paolo pawel pol paulus pavlos pavle poghos павел павло павал пауль пол поль пабло паоло погос პავლე παυλοσ
andrei andrey andrej andrii andriy andrew andre andreas andrzej andres andrea andras andris anders ondrej andria андрей андрій андрэй анджей андре андреас эндрю андраш ანდრია ανδρεασ
vasily vasilii vasiliy vasyl vasil basil basile bazyli vasilios vasile vasilis василий василь васіль базиль βασιλειοσ
fyodor fedor fedir feodor theodor theodore teodor teodoro theodoros fiodar фёдор федор федір теодор феодор тодор θεοδωροσ
vladimir volodymyr uladzimir wladimir wlodzimierz vladimír valadzimir владимир володимир уладзімір влодзимеж
sergei sergey sergej serhii serhiy siarhei siarhej serge sergio sergius sarkis sergi сергей сергій сяргей серж серджио саркис სერგი
dmitry dmitri dmitrii dmitriy dmytro dzmitry dimitri dimitrios dumitru demetrius mitri dimitar дмитрий дмитро дзмітрый димитрий δημητριοσ
evgeny evgenii evgeniy yevgeny yevhen yevhenii yauhen jewgeni eugene eugen eugenio eugeniusz evgenios евгений євген яўген эжен ойген ευγενιοσ
grigory grigorii grigoriy hryhorii hryhoriy gregory gregor gregoire gregorio grzegorz ryhor grigol krikor grigor григорий григорій рыгор грегор григол გრიგოლ γρηγοριοσ
stepan stefan stephan steven stephen stsiapan etienne esteban stefano istvan stefanos stevan степан стефан сцяпан стивен этьен стефанос στεφανοσ
ilya ilia illia ilyas elias elijah eliyahu ilias elia ilija илья ілля ілья ильяс ілияс элиас إلياس الياس
elena olena yelena jelena alena helen helena helene elene ilona елена олена алена алёна хелена элен ελενη ელენე
ekaterina katerina kateryna katsiaryna katarzyna catherine katharina catalina caterina yekaterina katherine kateřina katarina екатерина катерина кацярына катажина катарина αικατερινη ეკატერინე
anna hanna ganna hannah ann anne ana анна ганна ханна αννα ანა
maria mariya mariia mary marie maryam mariam miriam maryia mariem meryem mərjəm maryja мария марія марыя мариам марьям мәриям мириям мириам მარიამ μαρια مريم מרים
fatima fatma fatimah fatime fatimata fatemeh patima фатима фатма патима батима فاطمة
aisha ayesha aicha aysha aise ayse aichatou айша аиша айше əişə عائشة
zainab zeinab zaynab zeynep zeyneb zineb zeinep зейнаб зейнеп зайнаб зейнеб زينب
khadija khadijah hatice khadidja hadija kadija khadisha qadisha хадиджа хадижа қадиша кадиша хатидже خديجة
hussein husain hussain huseyin hüseyin hosein hossein khusein husayn guseyn hüseyn хусейн хусаин гусейн хусайн құсайын хусаин حسين
hasan hassan khasan gasan həsən хасан гасан қасан حسن
ali aly əli äli али әли алі علي
umar omar ömer omer umer omarr умар омар ғұмар гумар өмер عمر
usman osman othman uthman осман усман оспан ospan عثمان
abdullah abdulla abdallah abdoullah abdullo абдулла абдуллах абдулло عبدالله
khalid khaled halid halit khalit холид халид халит خالد
jamal djamal gamal cemal camal zhamal жамал джамал джемал гамаль جمال
jafar djafar cafer jaafar cəfər zhapar jappar жапар джафар джапар جعفر
juma jumabay zhuma cuma cuma жұма жума джума جمعة
said saeed sayed seyit seit sayid sagid саид сейит сеит сағит сагит سعيد
rashid rasheed rachid reşit rəşid rashit рашид рашит рашид رشيد
`;

const keyOfForm = once(
  (): ReadonlyMap<string, readonly string[]> =>
    lines
      .trim()
      .split('\n')
      .reduce((known, line) => {
        const forms = line.split(' ').map(plainLetters);
        for (const form of forms) known.set(form, [...new Set([...(known.get(form) ?? []), `#${forms[0]}`])]);
        return known;
      }, new Map<string, string[]>()),
);

/** The names known by the form, in plain letters: none for most words, one for most that are known. */
export const knownNames = (word: string): readonly string[] => keyOfForm().get(word) ?? [];
