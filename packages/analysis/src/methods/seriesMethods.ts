/** The methods that turn one series into statements: season, noise, pace, forecast, and what others measure by. */
import { method } from './method.ts';

const FPP = 'Hyndman & Athanasopoulos (2021), «Forecasting: Principles and Practice», 3rd ed., OTexts';

export const SERIES_METHODS = {
  seasonallyAdjusted: method(
    'seasonally-adjusted',
    'STL, periodic and robust, on logarithms of counts: Cleveland, Cleveland, McRae & Terpenning (1990), J. Official Statistics 6, 3-73',
    'RECIPE_SEASONALLY_ADJUSTED',
    {
      nb: 'Sesongjustert er vår beregning (STL), ikke SSBs eller NAVs.',
      nn: 'Sesongjustert er vår utrekning (STL), ikkje SSB si eller NAV si.',
      en: 'Seasonally adjusted is our calculation (STL), not SSB’s or NAV’s.',
    },
  ),
  trend: method(
    'trend',
    'Trend of STL: Cleveland, Cleveland, McRae & Terpenning (1990), J. Official Statistics 6, 3-73',
    'RECIPE_TREND',
    {
      nb: 'Trenden er vår beregning (STL), ikke SSBs eller NAVs.',
      nn: 'Trenden er vår utrekning (STL), ikkje SSB si eller NAV si.',
      en: 'The trend is our calculation (STL), not SSB’s or NAV’s.',
    },
  ),
  noiseTest: method(
    'gap-in-standard-errors',
    'Gap to the path divided by the standard error of the mean, from the remainder of STL (Cleveland et al. 1990)',
    'METHOD_NOISE',
    {
      nb: 'Om avstanden kan være tilfeldig, er vår beregning.',
      nn: 'Om avstanden kan vere tilfeldig, er vår utrekning.',
      en: 'Whether the gap may be chance is our calculation.',
    },
  ),
  pace: method(
    'pace',
    'Average change per year since baseline, against the change per year needed from here to the goal',
    'METHOD_PACE',
    {
      nb: 'Tempoet er vår beregning.',
      nn: 'Tempoet er vår utrekning.',
      en: 'The pace is our calculation.',
    },
  ),
  ets: method(
    'ets-aada',
    `ETS(A,Ad,A): Hyndman, Koehler, Ord & Snyder (2008), «Forecasting with Exponential Smoothing», Springer; ${FPP}`,
    'METHOD_ETS',
    {
      nb: 'Framskrivingen er vår beregning (ETS). Den viser hvor det går hvis ingenting endres, og er ikke en spådom.',
      nn: 'Framskrivinga er vår utrekning (ETS). Ho viser kvar det går dersom ingenting blir endra, og er ingen spådom.',
      en: 'The forecast is our calculation (ETS). It shows where things are heading if nothing changes; it is no prophecy.',
    },
  ),
  seasonalNaive: method('seasonal-naive', FPP, 'METHOD_SEASONAL_NAIVE', {
    nb: 'Målestokk: samme måned året før. Vår beregning.',
    nn: 'Målestokk: same månad året før. Vår utrekning.',
    en: 'Yardstick: the same month the year before. Our calculation.',
  }),
  backtest: method(
    'rolling-origin-backtest',
    'Tashman (2000), Int. J. Forecasting 16, 437-450; MASE: Hyndman & Koehler (2006), Int. J. Forecasting 22, 679-688',
    'METHOD_BACKTEST',
    {
      nb: 'Hvordan slike framskrivinger gikk før, er vår beregning.',
      nn: 'Korleis slike framskrivingar gjekk før, er vår utrekning.',
      en: 'How such forecasts did before is our calculation.',
    },
  ),
  targetChance: method(
    'chance-of-target',
    'Normal forecast distribution (Hyndman et al. 2008, ch. 6); mean of 12 lognormal months: Fenton (1960), IRE Trans. Communications Systems 8, 57-67',
    'METHOD_TARGET_CHANCE',
    {
      nb: 'Sjansen for å nå målet er vår beregning, hvis ingenting endres.',
      nn: 'Sjansen for å nå målet er vår utrekning, dersom ingenting blir endra.',
      en: 'The chance of reaching the goal is our calculation, if nothing changes.',
    },
  ),
  benchmark: method(
    'change-against-nation',
    'Change since baseline in the region less that in the country, same periods and same measure',
    'METHOD_BENCHMARK',
    {
      nb: 'Sammenligningen med landet er vår beregning av kildens tall.',
      nn: 'Samanlikninga med landet er vår utrekning av tala frå kjelda.',
      en: 'The comparison with the country is our calculation from the source’s figures.',
    },
  ),
  peers: method(
    'weighted-peers',
    'Weights as in a synthetic control: Abadie, Diamond & Hainmueller (2010), J. American Statistical Association 105, 493-505',
    'METHOD_PEERS',
    {
      nb: 'Sammenligningen med lignende områder er vår beregning. Den beskriver og beviser ikke en årsak.',
      nn: 'Samanlikninga med liknande område er vår utrekning. Ho skildrar og prov ikkje ei årsak.',
      en: 'The comparison with similar areas is our calculation. It describes and does not prove a cause.',
    },
  ),
  openSdg: method(
    'open-sdg',
    'Open SDG progress measure (Statistics Canada), after Eurostat’s compound annual growth rate method',
    'METHOD_OPEN_SDG',
    {
      nb: 'Regelen til Open SDG, brukt av oss.',
      nn: 'Regelen til Open SDG, brukt av oss.',
      en: 'The rule of Open SDG, applied by us.',
    },
  ),
  un: method(
    'un-sdg-progress-chart',
    'United Nations Statistics Division, Sustainable Development Goals Progress Chart: technical note',
    'METHOD_UN',
    {
      nb: 'Regelen til FN, brukt av oss.',
      nn: 'Regelen til FN, brukt av oss.',
      en: 'The rule of the UN, applied by us.',
    },
  ),
  destatis: method(
    'destatis',
    'Statistisches Bundesamt, Nachhaltige Entwicklung in Deutschland, Indikatorenbericht: Statusbewertung',
    'METHOD_DESTATIS',
    {
      nb: 'Regelen til det tyske statistikkbyrået Destatis, brukt av oss.',
      nn: 'Regelen til det tyske statistikkbyrået Destatis, brukt av oss.',
      en: 'The rule of the German statistical office Destatis, applied by us.',
    },
  ),
} as const;

export const SMALL_NUMBER_METHODS = {
  wilson: method(
    'wilson',
    'Wilson (1927), J. American Statistical Association 22, 209-212',
    'METHOD_WILSON',
    {
      nb: 'Usikkerheten i en andel er vår beregning (Wilson).',
      nn: 'Uvissa i ein del er vår utrekning (Wilson).',
      en: 'The uncertainty of a share is our calculation (Wilson).',
    },
  ),
  newcombe: method(
    'newcombe',
    'Newcombe (1998), Statistics in Medicine 17, 873-890, method 10',
    'METHOD_NEWCOMBE',
    {
      nb: 'Usikkerheten i forskjellen mellom to andeler er vår beregning (Newcombe).',
      nn: 'Uvissa i skilnaden mellom to delar er vår utrekning (Newcombe).',
      en: 'The uncertainty of the difference between two shares is our calculation (Newcombe).',
    },
  ),
  garwood: method('garwood', 'Garwood (1936), Biometrika 28, 437-442', 'METHOD_GARWOOD', {
    nb: 'Usikkerheten i et lite antall er vår beregning (Garwood).',
    nn: 'Uvissa i eit lite tal er vår utrekning (Garwood).',
    en: 'The uncertainty of a small count is our calculation (Garwood).',
  }),
} as const;
