/** The methods for a page that people read: what each is, where it comes from, and its citation. */
import type { LocalizedText } from '@regionpuls/domain';
import { METHODS } from '../methods.ts';

export interface MethodPage {
  name: string;
  version: string;
  citation: string;
  title: LocalizedText;
  /** What it does and where it comes from, in plain words. */
  description: LocalizedText;
}

type Words = Pick<MethodPage, 'title' | 'description'>;

/** The compiler asks for words on every method. */
const PAGES: Record<keyof typeof METHODS, Words> = {
  change12m: {
    title: { nb: 'Endring på tolv måneder', nn: 'Endring på tolv månader', en: 'Change over twelve months' },
    description: {
      nb: 'Tallet minus tallet i samme måned året før. Da sammenlignes februar med februar, og sesongen forstyrrer ikke.',
      nn: 'Talet minus talet i same månad året før. Då blir februar samanlikna med februar, og sesongen forstyrrar ikkje.',
      en: 'The figure less that of the same month the year before. February is compared with February, so the season does not disturb.',
    },
  },
  change12mPercent: {
    title: {
      nb: 'Endring på tolv måneder i prosent',
      nn: 'Endring på tolv månader i prosent',
      en: 'Per cent change over twelve months',
    },
    description: {
      nb: 'Som endring på tolv måneder, i prosent av tallet året før. Brukes bare på antall: endring i en prosent oppgis i prosentpoeng.',
      nn: 'Som endring på tolv månader, i prosent av talet året før. Blir berre brukt på tal på personar: endring i ein prosent blir oppgitt i prosentpoeng.',
      en: 'As the change over twelve months, in per cent of the figure the year before. Only for counts: a change of a rate is given in percentage points.',
    },
  },
  index: {
    title: { nb: 'Indeks', nn: 'Indeks', en: 'Index' },
    description: {
      nb: 'Første viste verdi settes til 100, så utviklingen i store og små områder kan ses ved siden av hverandre.',
      nn: 'Den første viste verdien blir sett til 100, så utviklinga i store og små område kan sjåast ved sida av kvarandre.',
      en: 'The first value shown is set to 100, so that large and small areas can be seen side by side.',
    },
  },
  mean12m: {
    title: {
      nb: 'Gjennomsnitt av tolv måneder',
      nn: 'Gjennomsnitt av tolv månader',
      en: 'Mean of twelve months',
    },
    description: {
      nb: 'Vanlig gjennomsnitt av måneden og de elleve før. Alle årets måneder er med, så sesongen jevnes ut. Mangler én måned, gis det ikke noe gjennomsnitt.',
      nn: 'Vanleg gjennomsnitt av månaden og dei elleve før. Alle månadene i året er med, så sesongen blir jamna ut. Manglar éin månad, blir det ikkje gitt noko gjennomsnitt.',
      en: 'The plain mean of the month and the eleven before it. All months of the year are in it, so the season evens out. If one is missing there is no mean.',
    },
  },
  percentOfPopulation: {
    title: { nb: 'Prosent av innbyggerne', nn: 'Prosent av innbyggjarane', en: 'Per cent of residents' },
    description: {
      nb: 'Antallet delt på alle innbyggere 1. januar samme år. Det er ikke det samme som kildens egen prosent, som regnes av arbeidsstyrken.',
      nn: 'Talet på personar delt på alle innbyggjarar 1. januar same år. Det er ikkje det same som kjelda sin eigen prosent, som blir rekna av arbeidsstyrken.',
      en: 'The count divided by all residents on 1 January the same year. It is not the source’s own rate, which is of the labour force.',
    },
  },
  agreedPath: {
    title: { nb: 'Forventet utvikling', nn: 'Forventa utvikling', en: 'Expected path' },
    description: {
      nb: 'Kurven fra utgangspunktet til målet, i den formen partnerskapet vedtok: rett linje, jevn prosentvis endring, S-kurve, tidlig eller sen endring, J-kurve eller delmål.',
      nn: 'Kurva frå utgangspunktet til målet, i den forma partnarskapen vedtok: rett linje, jamn prosentvis endring, S-kurve, tidleg eller sein endring, J-kurve eller delmål.',
      en: 'The curve from baseline to goal in the shape that the partnership agreed: straight line, constant percentage growth, S-curve, early or late change, J-curve or milestones.',
    },
  },
  gapToPath: {
    title: { nb: 'Avstand til forventet', nn: 'Avstand til forventa', en: 'Gap to the path' },
    description: {
      nb: 'Det nyeste tallet som kan sammenlignes med utgangspunktet, minus forventet utvikling på samme tid.',
      nn: 'Det nyaste talet som kan samanliknast med utgangspunktet, minus forventa utvikling på same tid.',
      en: 'The latest figure comparable with the baseline, less the expected path at the same time.',
    },
  },
  contribution: {
    title: { nb: 'Bidrag fra kommunene', nn: 'Bidrag frå kommunane', en: 'Contribution by municipality' },
    description: {
      nb: 'Endringen i hver kommune. Bidragene summerer seg til endringen i fylket. De beskriver og beviser ikke en årsak.',
      nn: 'Endringa i kvar kommune. Bidraga summerer seg til endringa i fylket. Dei skildrar og prov ikkje ei årsak.',
      en: 'The change in each municipality. The contributions sum to the county’s change. They describe and do not prove a cause.',
    },
  },
  populationRate: {
    title: { nb: 'Folketall eller andel', nn: 'Folketal eller del', en: 'Population or rate' },
    description: {
      nb: 'Deler endringen i et antall i to: flere eller færre innbyggere, og en høyere eller lavere andel av dem (Kitagawa 1955).',
      nn: 'Deler endringa i eit tal i to: fleire eller færre innbyggjarar, og ein høgare eller lågare del av dei (Kitagawa 1955).',
      en: 'Splits the change of a count in two: more or fewer residents, and a higher or lower share of them (Kitagawa 1955).',
    },
  },
  shiftShare: {
    title: { nb: 'Shift-share', nn: 'Shift-share', en: 'Shift-share' },
    description: {
      nb: 'Deler endringen i sysselsettingen i tre: veksten i sammenligningsområdet, næringene en har, og det som er eget for stedet (Dunn 1960).',
      nn: 'Deler endringa i sysselsetjinga i tre: veksten i samanlikningsområdet, næringane ein har, og det som er eige for staden (Dunn 1960).',
      en: 'Splits the change of employment in three: growth in the reference area, the industries one has, and what is the place’s own (Dunn 1960).',
    },
  },
  seasonallyAdjusted: {
    title: {
      nb: 'Sesongjustering (vår beregning)',
      nn: 'Sesongjustering (vår utrekning)',
      en: 'Seasonal adjustment (our calculation)',
    },
    description: {
      nb: 'STL deler tallrekken i trend, sesong og rest (Cleveland mfl. 1990). Sesongen er lik hvert år, enkelte ekstreme måneder får liten vekt, og antall regnes på logaritmer. Koronatiden får ikke forme verken sesong eller trend. Dette er vår beregning, ikke SSBs eller NAVs. Trenger tre år med tall uten hull.',
      nn: 'STL deler talrekkja i trend, sesong og rest (Cleveland mfl. 1990). Sesongen er lik kvart år, enkelte ekstreme månader får lita vekt, og tal på personar blir rekna på logaritmar. Koronatida får ikkje forme verken sesong eller trend. Dette er vår utrekning, ikkje SSB si eller NAV si. Treng tre år med tal utan hol.',
      en: 'STL splits the series into trend, season and remainder (Cleveland et al. 1990). The season is the same every year, extreme months get little weight, and counts are worked on logarithms. The coronavirus period shapes neither season nor trend. This is our calculation, not SSB’s or NAV’s. It needs three years of figures without gaps.',
    },
  },
  trend: {
    title: { nb: 'Trend (vår beregning)', nn: 'Trend (vår utrekning)', en: 'Trend (our calculation)' },
    description: {
      nb: 'Den glatte delen av STL (Cleveland mfl. 1990): tallrekken uten sesong og uten tilfeldige svingninger. De siste månedene kan endre seg når nye tall kommer.',
      nn: 'Den glatte delen av STL (Cleveland mfl. 1990): talrekkja utan sesong og utan tilfeldige svingingar. Dei siste månadene kan endre seg når nye tal kjem.',
      en: 'The smooth part of STL (Cleveland et al. 1990): the series without season and without chance variation. The last months may change when new figures come.',
    },
  },
  noiseTest: {
    title: {
      nb: 'Kan avstanden være tilfeldig?',
      nn: 'Kan avstanden vere tilfeldig?',
      en: 'May the gap be chance?',
    },
    description: {
      nb: 'Avstanden mellom gjennomsnittet av de tre siste månedene uten sesong og forventet utvikling, delt på hvor mye et slikt gjennomsnitt svinger tilfeldig. Inntil én gang er på forventet, én til to er litt bak, over to er bak. Svingningene måles i resten fra STL; henger de sammen fra måned til måned, regnes de som større.',
      nn: 'Avstanden mellom gjennomsnittet av dei tre siste månadene utan sesong og forventa utvikling, delt på kor mykje eit slikt gjennomsnitt svingar tilfeldig. Inntil éin gong er på forventa, éin til to er litt bak, over to er bak. Svingingane blir målte i resten frå STL; heng dei saman frå månad til månad, blir dei rekna som større.',
      en: 'The gap between the mean of the last three months without season and the expected path, divided by how much such a mean varies by chance. Up to once is on the path, once to twice slightly behind, over twice behind. The variation is measured in the remainder of STL; if it hangs together from month to month it counts as larger.',
    },
  },
  pace: {
    title: { nb: 'Tempo', nn: 'Tempo', en: 'Pace' },
    description: {
      nb: 'Gjennomsnittlig endring i året siden utgangspunktet, mot endringen i året som trengs herfra for å nå målet i tide.',
      nn: 'Gjennomsnittleg endring i året sidan utgangspunktet, mot endringa i året som trengst herifrå for å nå målet i tide.',
      en: 'The average change a year since the baseline, against the change a year needed from here to reach the goal in time.',
    },
  },
  ets: {
    title: { nb: 'Framskriving', nn: 'Framskriving', en: 'Forecast' },
    description: {
      nb: 'Eksponentiell glatting med dempet trend og sesong, ETS(A,Ad,A) (Hyndman mfl. 2008), på logaritmer av antall. Nyere tall veier mest. Vises bare der den tidligere har truffet bedre enn «samme måned i fjor» og områdene har holdt det de lovet.',
      nn: 'Eksponentiell glatting med dempa trend og sesong, ETS(A,Ad,A) (Hyndman mfl. 2008), på logaritmar av tal på personar. Nyare tal veg mest. Blir berre vist der ho tidlegare har treft betre enn «same månad i fjor» og områda har halde det dei lova.',
      en: 'Exponential smoothing with damped trend and season, ETS(A,Ad,A) (Hyndman et al. 2008), on logarithms of counts. Recent figures weigh most. Shown only where it has done better than “the same month last year” and its ranges have held what they promised.',
    },
  },
  seasonalNaive: {
    title: { nb: 'Samme måned i fjor', nn: 'Same månad i fjor', en: 'The same month last year' },
    description: {
      nb: 'Den enkleste framskrivingen: tallet blir som i samme måned året før. Den er målestokken som andre framskrivinger må slå (Hyndman og Athanasopoulos).',
      nn: 'Den enklaste framskrivinga: talet blir som i same månad året før. Ho er målestokken som andre framskrivingar må slå (Hyndman og Athanasopoulos).',
      en: 'The simplest forecast: the figure will be that of the same month the year before. It is the yardstick others must beat (Hyndman & Athanasopoulos).',
    },
  },
  backtest: {
    title: {
      nb: 'Hvordan slike framskrivinger gikk før',
      nn: 'Korleis slike framskrivingar gjekk før',
      en: 'How such forecasts did before',
    },
    description: {
      nb: 'Vi later som om vi står hver tredje måned de siste seks årene, framskriver ett år med det som var kjent da, og ser hva som kom. Modellen anslås på nytt annethvert år. Koronatiden er ikke med.',
      nn: 'Vi lèt som om vi står kvar tredje månad dei siste seks åra, framskriv eitt år med det som var kjent då, og ser kva som kom. Modellen blir anslått på nytt anna kvart år. Koronatida er ikkje med.',
      en: 'We pretend to stand at every third month of the last six years, forecast a year ahead from what was known then, and see what came. The model is estimated anew every other year. The coronavirus period is left out.',
    },
  },
  targetChance: {
    title: {
      nb: 'Sjansen for å nå målet',
      nn: 'Sjansen for å nå målet',
      en: 'The chance of reaching the goal',
    },
    description: {
      nb: 'Hvor stor del av framskrivingens mulige utfall som når målet, hvis ingenting endres. For mål om et gjennomsnitt av tolv måneder tas det hensyn til at månedene henger sammen.',
      nn: 'Kor stor del av dei moglege utfalla i framskrivinga som når målet, dersom ingenting blir endra. For mål om eit gjennomsnitt av tolv månader blir det teke omsyn til at månadene heng saman.',
      en: 'The share of the forecast’s possible outcomes that reach the goal, if nothing changes. For a goal on a mean of twelve months it is taken into account that the months hang together.',
    },
  },
  benchmark: {
    title: { nb: 'Mot landet', nn: 'Mot landet', en: 'Against the country' },
    description: {
      nb: 'Endringen siden utgangspunktet her og i hele landet, i de samme månedene og på samme måte. Brudd i tallene gjelder begge.',
      nn: 'Endringa sidan utgangspunktet her og i heile landet, i dei same månadene og på same måte. Brot i tala gjeld begge.',
      en: 'The change since the baseline here and in the whole country, in the same months and in the same way. Breaks in the figures concern both.',
    },
  },
  peers: {
    title: { nb: 'Mot lignende områder', nn: 'Mot liknande område', en: 'Against similar areas' },
    description: {
      nb: 'Andre områder veid sammen slik at de til sammen gikk som dette området i de tre årene før utgangspunktet (Abadie mfl. 2010). Vektene vises. Det beskriver og beviser ikke en årsak.',
      nn: 'Andre område vegne saman slik at dei til saman gjekk som dette området i dei tre åra før utgangspunktet (Abadie mfl. 2010). Vektene blir viste. Det skildrar og prov ikkje ei årsak.',
      en: 'Other areas weighted so that together they went as this one did in the three years before the baseline (Abadie et al. 2010). The weights are shown. It describes and does not prove a cause.',
    },
  },
  openSdg: {
    title: { nb: 'Regelen til Open SDG', nn: 'Regelen til Open SDG', en: 'The rule of Open SDG' },
    description: {
      nb: 'Årlig prosentvis endring så langt, delt på den som kreves. Fra 0,95 er det i rute. Brukt av Statistics Canada. Ser bare på endepunktene.',
      nn: 'Årleg prosentvis endring så langt, delt på den som krevst. Frå 0,95 er det i rute. Brukt av Statistics Canada. Ser berre på endepunkta.',
      en: 'Annual percentage change so far, divided by the one required. From 0.95 it is on track. Used by Statistics Canada. Looks at end points only.',
    },
  },
  un: {
    title: { nb: 'Regelen til FN', nn: 'Regelen til FN', en: 'The rule of the UN' },
    description: {
      nb: 'Hvor langt endringen så langt vil føre innen fristen, som del av det som kreves. Fra 0,95 er det i rute. Ser bare på endepunktene.',
      nn: 'Kor langt endringa så langt vil føre innan fristen, som del av det som krevst. Frå 0,95 er det i rute. Ser berre på endepunkta.',
      en: 'How far the change so far will lead by the date, as a share of what is required. From 0.95 it is on track. Looks at end points only.',
    },
  },
  destatis: {
    title: { nb: 'Regelen til Destatis', nn: 'Regelen til Destatis', en: 'The rule of Destatis' },
    description: {
      nb: 'Gjennomsnittet av de fem siste årsendringene føres fram til fristen. Bommer det med høyst fem prosent av veien som er igjen, er det i rute.',
      nn: 'Gjennomsnittet av dei fem siste årsendringane blir ført fram til fristen. Bommar det med høgst fem prosent av vegen som er att, er det i rute.',
      en: 'The mean of the last five annual changes is carried on to the date. If it misses by at most five per cent of the way left, it is on track.',
    },
  },
  wilson: {
    title: { nb: 'Usikkerhet i en andel', nn: 'Uvisse i ein del', en: 'Uncertainty of a share' },
    description: {
      nb: 'Området en andel kan ligge i når den gjelder få personer (Wilson 1927).',
      nn: 'Området ein del kan liggje i når han gjeld få personar (Wilson 1927).',
      en: 'The range a share may lie in when it concerns few people (Wilson 1927).',
    },
  },
  newcombe: {
    title: { nb: 'Usikkerhet i en forskjell', nn: 'Uvisse i ein skilnad', en: 'Uncertainty of a difference' },
    description: {
      nb: 'Området forskjellen mellom to andeler kan ligge i (Newcombe 1998, metode 10).',
      nn: 'Området skilnaden mellom to delar kan liggje i (Newcombe 1998, metode 10).',
      en: 'The range the difference between two shares may lie in (Newcombe 1998, method 10).',
    },
  },
  garwood: {
    title: {
      nb: 'Usikkerhet i et lite antall',
      nn: 'Uvisse i eit lite tal',
      en: 'Uncertainty of a small count',
    },
    description: {
      nb: 'Området et lite antall kan ligge i av tilfeldige grunner (Garwood 1936).',
      nn: 'Området eit lite tal kan liggje i av tilfeldige grunnar (Garwood 1936).',
      en: 'The range a small count may lie in by chance (Garwood 1936).',
    },
  },
};

/** Every method with its words, in the order of the registry. */
export function listMethods(): MethodPage[] {
  return (Object.keys(METHODS) as (keyof typeof METHODS)[]).map((key) => {
    const { name, version, citation } = METHODS[key];
    return { name, version, citation, ...PAGES[key] };
  });
}
