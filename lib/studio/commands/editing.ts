/** Changing the scenario, and what one compares it with. */
import { withStepHere } from '../stepHere';
import type { Studio } from '../studio';
import type { Command } from './command';

function addStep(studio: Studio): void {
  const scenario = withStepHere(studio.store.getState());
  if (scenario) studio.change(scenario);
}

export const EDITING: readonly Command[] = [
  {
    ...{ id: 'undo', label: 'Undo', shortcut: { key: 'z', mod: true }, edits: true },
    may: ({ canUndo }) => canUndo,
    run: (studio) => studio.undo(),
  },
  {
    ...{ id: 'redo', label: 'Redo', shortcut: { key: 'z', mod: true, shift: true }, edits: true },
    may: ({ canRedo }) => canRedo,
    run: (studio) => studio.redo(),
  },
  {
    ...{ id: 'json', label: 'Form or JSON', shortcut: { key: 'j' }, edits: true },
    run: (studio) => studio.turn(studio.store.getState().mode === 'json' ? 'form' : 'json'),
  },
  {
    ...{ id: 'pin', label: 'Pin this run to compare with', shortcut: { key: 'p' } },
    may: ({ finished }) => finished !== null,
    run: (studio) => studio.pin(true),
  },
  {
    ...{ id: 'unpin', label: 'Let go of the pinned run', shortcut: null },
    may: ({ pinned }) => pinned !== null,
    run: (studio) => studio.pin(false),
  },
  {
    ...{ id: 'step', label: 'Add a step from here to the presentation', shortcut: { key: 's' }, edits: true },
    may: (state) => withStepHere(state) !== null,
    run: addStep,
  },
  {
    ...{ id: 'reset', label: 'Reset all to how it came', shortcut: null, edits: true },
    may: ({ changed }) => changed,
    run: (studio) => studio.revert(),
  },
  {
    ...{ id: 'import', label: 'Import a file: scenario or accounts', shortcut: { key: 'o', mod: true }, edits: true },
    run: (_studio, desk) => desk?.open('import'),
  },
  {
    ...{ id: 'accounts', label: 'Accounts as a table', shortcut: { key: 't' }, edits: true },
    run: (_studio, desk) => desk?.open('accounts'),
  },
  {
    ...{ id: 'new', label: 'New scenario', shortcut: null },
    run: (_studio, desk) => desk?.go('/studio?own=new'),
  },
];
