'use client';
import { useId, useState } from 'react';
import type { Scenario } from '@/lib/scenario';
import { BookDepth } from '@/lib/ui/charts';
import { Segmented, useWidth } from '@/lib/ui/kit';
import styles from './pictures.module.css';

/** Books that fit a row of buttons; more are looked at one by one under All fields. */
const MOST = 4;

/** A book as it stands before the first tick. */
export function Books({ scenario }: { scenario: Scenario }) {
  const name = useId();
  const { ref, width } = useWidth<HTMLDivElement>(264, 200);
  const [chosen, setChosen] = useState('');
  const { instruments } = scenario;
  const instrument = instruments.find(({ id }) => id === chosen) ?? instruments[0];
  if (!instrument) return null;
  const options = instruments.slice(0, MOST).map(({ id }) => ({ value: id, label: id }));
  return (
    <div ref={ref} className={styles.picture}>
      {options.length > 1 && (
        <Segmented full label="Whose book" name={name} options={options} value={instrument.id} onChange={setChosen} />
      )}
      <BookDepth instrument={instrument} depth={1} says="as the run begins" width={width} />
    </div>
  );
}
