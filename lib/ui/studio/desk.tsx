'use client';
/** The bench around the studio: what opens over it, and for whom. */
import { useRouter } from 'next/navigation';
import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Desk, Panel, TakeAway } from '@/lib/studio';
import { Dialog, kit, part } from '@/lib/ui/kit';
import { AnchorProvider } from './anchor';
import { FlowView } from './graphView';
import styles from './palette.module.css';
import { useBackCloses } from './useBackCloses';
import { useWidthClass } from './useWidthClass';

const PARTS = {
  palette: part(() => import('./Palette').then((m) => m.Palette), MissingPart),
  tour: part(() => import('./Tour').then((m) => m.Tour), MissingPart),
  import: part(() => import('./import/ImportDialog').then((m) => m.ImportDialog), MissingPart),
  accounts: part(() => import('./accounts').then((m) => m.AccountsDialog), MissingPart),
  'take-away': part(() => import('./takeAway').then((m) => m.TakeAwayDialog), MissingPart),
};

/** After this long the scripts of what can be opened are fetched, so that losing the network later costs nothing. */
const FETCH_AHEAD_MS = 4_000;

export interface DeskState extends Desk {
  readonly panel: Panel | null;
  /** False for a shared scenario. */
  readonly editable: boolean;
  close(): void;
  /** What was typed into the list of commands before it was there. */
  typedAhead(): string;
  /** A file that was dropped anywhere on the bench, until it is imported. */
  readonly dropped: File | null;
  /** Id of a control that is to be opened and focused, wherever the editor is; until it is. */
  readonly asked: string | null;
  ask(field: string | null): void;
  /** What is to be made as soon as the dialog for it is open. */
  readonly taken: TakeAway | null;
}

const NO_DESK: DeskState = {
  panel: null,
  editable: false,
  dropped: null,
  asked: null,
  taken: null,
  ask: () => {},
  open: () => {},
  take: () => {},
  find: () => {},
  share: () => {},
  go: () => {},
  close: () => {},
  typedAhead: () => '',
};
const DeskContext = createContext<DeskState>(NO_DESK);

export function useDesk(): DeskState {
  return useContext(DeskContext);
}

export function DeskProvider({ editable, children }: { editable: boolean; children: ReactNode }) {
  const router = useRouter();
  const [panel, setPanel] = useState<Panel | null>(null);
  const [dropped, setDropped] = useState<File | null>(null);
  const [taken, setTaken] = useState<TakeAway | null>(null);
  const [asked, ask] = useState<string | null>(null);
  const ahead = useTypedAhead();
  const isPhone = useWidthClass() === 'phone';
  // What is not a dialog over the page has no entry, and what cannot begin anew by itself none to come back to.
  const covers = panel === 'tour' || panel === 'keys' ? null : panel;
  const settled = useBackCloses({
    ...{ key: 'panel', value: covers, on: isPhone },
    onEntry: (name) => {
      setPanel(panelOf(name, editable));
      setDropped(null);
      setTaken(null);
    },
  });
  const desk = useMemo((): DeskState => {
    const open = (what: Panel) => {
      if (what === 'palette' && panel !== 'palette') ahead.begin();
      setPanel(what);
    };
    return {
      ...{ panel, editable, dropped, asked, ask, taken },
      typedAhead: ahead.take,
      open,
      find: () => {
        const box = document.querySelector<HTMLElement>('[data-find]');
        // A phone has its box in a sheet; the list of commands knows the accounts too.
        if (box) box.focus();
        else open('palette');
      },
      take: (what) => {
        setTaken(what);
        setPanel('take-away');
      },
      close: () => {
        ahead.take();
        setPanel(null);
        setDropped(null);
        setTaken(null);
      },
      share: () => document.querySelector<HTMLElement>('[data-tour="share"] > button')?.click(),
      // Another draft is another studio: a whole page, so that nothing of this one is left in it.
      go: (address) =>
        settled(() => (address.startsWith('/studio') ? window.location.assign(address) : router.push(address))),
    };
  }, [panel, editable, dropped, asked, taken, ahead, router, settled]);
  useDroppedFile(editable, (file) => {
    setDropped(file);
    setPanel('import');
  });
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const one of [...Object.values(PARTS), FlowView]) one.fetch();
    }, FETCH_AHEAD_MS);
    return () => clearTimeout(timer);
  }, []);
  const Opened = panel === null || panel === 'keys' ? null : PARTS[panel];
  return (
    <DeskContext value={desk}>
      <AnchorProvider>
        {children}
        {Opened && <Opened />}
      </AnchorProvider>
    </DeskContext>
  );
}

/** The dialog that an entry of the history names, where this page has it. */
function panelOf(name: string | null, editable: boolean): Panel | null {
  if (name === 'palette' || name === 'take-away') return name;
  return editable && (name === 'import' || name === 'accounts') ? name : null;
}

/** In place of a dialog whose script did not come. */
function MissingPart() {
  const { close } = useDesk();
  return (
    <Dialog title="This did not load" width="narrow" onClose={close}>
      <div className={styles.missing}>
        <p>
          It needs the network, and there was none when it was asked for. Nothing is lost: your draft is kept on this
          device. Reload the page once you are online.
        </p>
        <button type="button" className={kit.lineButton} onClick={() => window.location.reload()}>
          Reload the page
        </button>
      </div>
    </Dialog>
  );
}

interface TypedAhead {
  /** From now on keys are kept: the list of commands is on its way. */
  readonly begin: () => void;
  /** What was typed since; ends the keeping. */
  readonly take: () => string;
}

/**
 * Keeps what is typed while the list of commands is still on its way. It begins with the asking and not with a panel
 * that is drawn: a list that is there at once has taken its words by then.
 */
function useTypedAhead(): TypedAhead {
  const typed = useRef<string | null>(null);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (typed.current === null || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.length === 1) typed.current += event.key;
      // Enter would press what had the focus before.
      else if (event.key !== 'Enter') return;
      event.preventDefault();
    };
    window.addEventListener('keydown', pressed, { capture: true });
    return () => window.removeEventListener('keydown', pressed, { capture: true });
  }, []);
  return useMemo(
    () => ({
      begin: () => {
        typed.current = '';
      },
      take: () => {
        const words = typed.current ?? '';
        typed.current = null;
        return words;
      },
    }),
    [],
  );
}

/** A file dropped anywhere on the page; where nothing may be changed the browser does what it always does. */
function useDroppedFile(editable: boolean, onFile: (file: File) => void): void {
  const take = useEffectEvent(onFile);
  useEffect(() => {
    if (!editable) return;
    const over = (event: DragEvent) => event.dataTransfer?.types.includes('Files') && event.preventDefault();
    const dropped = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      take(file);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', dropped);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', dropped);
    };
  }, [editable]);
}
