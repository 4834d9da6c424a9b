import type { Source } from '@regionpuls/domain';

/** The Norwegian Labour and Welfare Administration. */
export const nav: Source = {
  id: 'nav',
  name: 'NAV',
  homepage: 'https://www.nav.no/statistikk',
  licence: {
    nb: 'Navngi kilden. Vilkårene må bekreftes av den som driver tjenesten.',
    nn: 'Namngje kjelda. Vilkåra må stadfestast av den som driv tenesta.',
    en: 'Name the source. The terms must be confirmed by whoever runs the service.',
  },
  licenceUrl: null,
  attribution: { nb: 'Kilde: NAV', nn: 'Kjelde: NAV', en: 'Source: NAV' },
  about: {
    nb: 'NAV teller personer som er registrert som arbeidssøkere hos NAV, ved utgangen av hver måned. Tall under 4 skjules.',
    nn: 'NAV tel personar som er registrerte som arbeidssøkjarar hos NAV, ved utgangen av kvar månad. Tal under 4 blir skjulte.',
    en: 'NAV counts people registered as job seekers with NAV at the end of each month. Counts below 4 are withheld.',
  },
};
