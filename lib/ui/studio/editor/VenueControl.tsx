'use client';
import { useId, useState } from 'react';
import type { Scenario, VenuePreset } from '@/lib/scenario';
import { chooseVenue, OWN_VENUE, type RuleChange, ruleChanges, venueChoice } from '@/lib/studio';
import { Icon, Select } from '@/lib/ui/kit';
import { useStudio } from '../context';
import { Reset } from './controlParts';
import styles from './editor.module.css';
import venueStyles from './venue.module.css';

/** Where the model says what it takes each venue for. */
const VENUES_HREF = '/docs/model#11-policies-of-real-venues';

interface VenueControlProps {
  readonly scenario: Scenario;
  readonly base: Scenario;
}

/** The same accounts and the same shock under another venue's rules; below it, in which of them it differs. */
export function VenueControl({ scenario, base }: VenueControlProps) {
  const studio = useStudio();
  const id = useId();
  const [message, setMessage] = useState<string | null>(null);
  const { value, options, preset } = venueChoice(scenario, base);
  const changes = ruleChanges(base, scenario.venue);
  const choose = (next: string) =>
    setMessage(studio.change(chooseVenue(scenario, base, next), 'Venue')[0]?.message ?? null);
  return (
    <div className={styles.control} data-field="venue">
      <div className={styles.row}>
        <label htmlFor={id} title="Replaces all rules below; what fund and vault hold stays.">
          Venue
        </label>
        <a
          className={venueStyles.section}
          href={VENUES_HREF}
          target="_blank"
          rel="noopener"
          title="What the model takes each venue’s rules for: section 11 of its description"
        >
          model, section 11
        </a>
        <span className={styles.spring} />
        {value !== OWN_VENUE && <Reset label="Venue" to="the scenario’s own rules" onReset={() => choose(OWN_VENUE)} />}
      </div>
      <Select className={styles.select} id={id} value={value} onChange={(e) => choose(e.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
      {message && (
        <p className={styles.error} role="alert">
          <Icon name="close" size={14} />
          <span>{message}</span>
        </p>
      )}
      {preset && <p className={venueStyles.says}>{preset.summary}</p>}
      {changes.length > 0 ? (
        <Differences changes={changes} preset={preset} />
      ) : (
        <p className={venueStyles.same}>No rule differs from how it came.</p>
      )}
    </div>
  );
}

function Differences({ changes, preset }: { changes: readonly RuleChange[]; preset: VenuePreset | null }) {
  return (
    <details className={venueStyles.differences}>
      <summary>
        <span>
          <b>
            {changes.length} {changes.length === 1 ? 'rule differs' : 'rules differ'}
          </b>
          <i>: {changes.map(({ name, to }) => `${name} ${to}`).join('; ')}</i>
        </span>
        <Icon name="down" size={14} />
      </summary>
      <dl>
        {changes.map(({ name, from, to }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <span>{from} →</span> {to}
            </dd>
          </div>
        ))}
      </dl>
      {preset && <Sources preset={preset} />}
    </details>
  );
}

function Sources({ preset: { date, sources } }: { preset: VenuePreset }) {
  return (
    <p className={venueStyles.sources}>
      Rules read on <time dateTime={date}>{longDate(date)}</time>:{' '}
      {sources.map(({ title, url }, n) => (
        <span key={url}>
          {n > 0 && ', '}
          <a href={url} target="_blank" rel="noopener">
            {title}
          </a>
        </span>
      ))}
      .
    </p>
  );
}

function longDate(iso: string): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
