import { Heading } from '@digdir/designsystemet-react';
import type { MethodPage } from '../queries/methods.ts';
import { useReader } from '../reader/useReader.ts';

/** What each of our own calculations is, in words, and where it is described. */
export function MethodList({ methods }: { methods: readonly MethodPage[] }) {
  const { t, language } = useReader();
  return (
    <section aria-labelledby="metodene">
      <Heading level={2} data-size="sm" id="metodene">
        {t.methods.list}
      </Heading>
      <p className="quiet">{t.methods.listText}</p>
      <ul className="methods">
        {methods.map(({ name, version, title, description, citation }) => (
          <li key={name} id={name} className="method">
            <Heading level={3} data-size="2xs">
              {title[language]}
            </Heading>
            <div>
              <p>{description[language]}</p>
              <p className="method__source">
                {t.methods.citation}: <cite lang="en">{citation}</cite>
                <br />
                <code>{name}</code> · {t.methods.version(version)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
