/** Small pieces every page is made of. */
export { Code } from './Code';
export { Icon, type IconName, Mark } from './icons';
export { Providers } from './Providers';
export { Segmented, type SegmentedOption, type SegmentedProps } from './Segmented';
export { Sheet, type SheetProps } from './Sheet';
export { Slider, type SliderProps } from './Slider';
export { THEME_SCRIPT } from './theme';
export { ThemeToggle } from './ThemeToggle';
export { WordsPage, type WordsPageProps } from './WordsPage';
export { default as kit } from './kit.module.css';
