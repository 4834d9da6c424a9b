/** One address of every page, with figures on it. */
export const PAGES = [
  '/',
  '/mal',
  '/mal/ostfold-ledighet',
  '/indikatorer',
  '/indikatorer/nav-unemployed?region=31,40',
  '/indikatorer/nav-unemployed?region=4032&from=2018-13',
  '/regioner',
  '/regioner/31?indicator=nav-unemployed&period=2014-02',
  '/regioner/0124',
  '/kart',
  '/kart?level=municipality&county=40',
  '/data',
  '/finnes-ikke',
] as const;
