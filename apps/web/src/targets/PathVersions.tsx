import { Heading, Tag } from '@digdir/designsystemet-react';
import { type PathVersion, type Progress, formatDate, formatNumber, formatPeriod } from '@regionpuls/domain';
import { useSearchParams } from 'react-router';
import { type Measure, writeValue } from '../figures/measure.ts';
import { useReader } from '../reader/useReader.ts';

interface PathVersionsProps {
  progress: Progress;
  measure: Measure;
}

/** Every version of the agreed path known at the time asked about, newest first. */
export function PathVersions({ progress, measure }: PathVersionsProps) {
  const { t } = useReader();
  const [params] = useSearchParams();
  const known = new Set(progress.paths.map(({ version }) => version));
  const inForce = params.has('asOf') ? t.target.inForceThen : t.target.inForce;
  return (
    <section>
      <Heading level={2} data-size="sm">
        {t.target.versions}
      </Heading>
      {known.size === 0 && <p className="quiet">{t.target.notAgreedThen}</p>}
      <ol className="timeline">
        {progress.target.versions
          .filter(({ version }) => known.has(version))
          .reverse()
          .map((version) => (
            <li key={version.version}>
              <Version
                version={version}
                measure={measure}
                tag={version.version === progress.inForce?.version ? inForce : null}
              />
            </li>
          ))}
      </ol>
    </section>
  );
}

function Version({ version, measure, tag }: { version: PathVersion; measure: Measure; tag: string | null }) {
  const { t, language } = useReader();
  const { baseline, goal } = version;
  const write = (value: number) => writeValue(value, measure, language);
  return (
    <>
      <p className="timeline__head">
        <strong>{t.target.version(version.version)}</strong>
        {tag && (
          <Tag data-size="sm" data-color="info">
            {tag}
          </Tag>
        )}
      </p>
      <p>{t.target.agreed(formatDate(version.agreed, language), version.agreedBy)}</p>
      <p>{version.reason[language]}</p>
      <p>
        {t.target.fromTo(
          write(baseline.value),
          formatPeriod(baseline.period, language),
          write(goal.value),
          formatPeriod(goal.period, language),
        )}{' '}
        {t.target.shape[version.shape.kind]}
      </p>
      <p className="quiet">
        {t.target.baseline[baseline.method]}
        {baseline.roundedTo > 1 && ` ${t.target.rounded(formatNumber(baseline.roundedTo, language))}`}
      </p>
    </>
  );
}
