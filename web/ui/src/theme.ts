import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const spruce: MantineColorsTuple = [
  '#eef4f0',
  '#dbe7e0',
  '#b6cfc2',
  '#8eb6a3',
  '#6ca089',
  '#4c8a71',
  '#33735b',
  '#1f4d3f',
  '#183e33',
  '#102c24',
];
const clay: MantineColorsTuple = [
  '#fcefea',
  '#f6dcd2',
  '#ecb9a7',
  '#e1947a',
  '#d77455',
  '#c8573b',
  '#b94d32',
  '#a9452b',
  '#8c3720',
  '#6d2a18',
];
const stone: MantineColorsTuple = [
  '#faf8f4',
  '#f3efe7',
  '#e9e2d4',
  '#d8d2c5',
  '#b8b6ab',
  '#8c9088',
  '#667069',
  '#4b564f',
  '#2b332e',
  '#17201c',
];

/** Mantine drawn with our tokens: its colours, type and edges all come from tokens.css. */
export const theme = createTheme({
  colors: { spruce, clay, stone, gray: stone, red: clay },
  primaryColor: 'spruce',
  primaryShade: { light: 7, dark: 3 },
  fontFamily: 'var(--tb-font)',
  fontFamilyMonospace: 'var(--tb-font-code)',
  headings: { fontFamily: 'var(--tb-font-display)', fontWeight: '500' },
  fontSizes: {
    xs: 'var(--tb-text-1)',
    sm: 'var(--tb-text-3)',
    md: 'var(--tb-text-4)',
    lg: 'var(--tb-text-5)',
    xl: 'var(--tb-text-6)',
  },
  radius: {
    xs: '4px',
    sm: 'var(--tb-radius)',
    md: 'var(--tb-radius)',
    lg: 'var(--tb-radius)',
    xl: 'var(--tb-radius)',
  },
  defaultRadius: 'sm',
  spacing: {
    xs: 'var(--tb-2)',
    sm: 'var(--tb-3)',
    md: 'var(--tb-4)',
    lg: 'var(--tb-6)',
    xl: 'var(--tb-8)',
  },
  shadows: {
    xs: 'var(--tb-shadow)',
    sm: 'var(--tb-shadow)',
    md: 'var(--tb-shadow)',
    lg: 'var(--tb-shadow)',
    xl: 'var(--tb-shadow)',
  },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm', fw: 550 } },
    Checkbox: { defaultProps: { radius: 'xs' } },
    // hints stand below, so that fields side by side keep one line
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    Modal: {
      defaultProps: {
        centered: true,
        transitionProps: { duration: 120, transition: 'fade' },
        overlayProps: { color: 'var(--tb-scrim)', backgroundOpacity: 1 },
        closeButtonProps: { 'aria-label': 'Sluiten / Close' },
      },
    },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 100 }, withinPortal: true } },
    Tooltip: { defaultProps: { openDelay: 400, transitionProps: { duration: 80 } } },
    Select: {
      defaultProps: { comboboxProps: { transitionProps: { duration: 80 } }, checkIconPosition: 'right' },
    },
  },
});

const drawn = {
  '--mantine-color-body': 'var(--tb-paper)',
  '--mantine-color-text': 'var(--tb-ink)',
  '--mantine-color-dimmed': 'var(--tb-ink-faint)',
  '--mantine-color-placeholder': 'var(--tb-ink-faint)',
  '--mantine-color-anchor': 'var(--tb-spruce)',
  '--mantine-color-error': 'var(--tb-clay)',
  '--mantine-color-default': 'var(--tb-surface)',
  '--mantine-color-default-hover': 'var(--tb-sunken)',
  '--mantine-color-default-color': 'var(--tb-ink)',
  '--mantine-color-default-border': 'var(--tb-line)',
  '--mantine-color-dark-6': 'var(--tb-raised)',
  '--mantine-color-disabled': 'var(--tb-sunken)',
  '--mantine-color-disabled-color': 'var(--tb-ink-faint)',
  '--mantine-color-disabled-border': 'var(--tb-line)',
  '--mantine-primary-color-filled': 'var(--tb-spruce)',
  '--mantine-primary-color-filled-hover': 'var(--tb-spruce-strong)',
  '--mantine-primary-color-contrast': 'var(--tb-on-spruce)',
  '--mantine-primary-color-light': 'var(--tb-spruce-ground)',
  '--mantine-primary-color-light-color': 'var(--tb-spruce)',
  '--mantine-color-spruce-filled': 'var(--tb-spruce)',
  '--mantine-color-spruce-filled-hover': 'var(--tb-spruce-strong)',
  '--mantine-color-spruce-light': 'var(--tb-spruce-ground)',
  '--mantine-color-spruce-light-hover': 'var(--tb-spruce-ground)',
  '--mantine-color-spruce-light-color': 'var(--tb-spruce)',
  '--mantine-color-spruce-outline': 'var(--tb-spruce)',
  '--mantine-color-clay-filled': 'var(--tb-clay)',
  '--mantine-color-clay-filled-hover': 'var(--tb-clay-strong)',
  '--mantine-color-clay-light': 'var(--tb-clay-ground)',
  '--mantine-color-clay-light-hover': 'var(--tb-clay-ground)',
  '--mantine-color-clay-light-color': 'var(--tb-clay)',
  '--mantine-color-clay-outline': 'var(--tb-clay)',
};

/** In both schemes, because what Mantine sets for one scheme weighs more than what is set for all. */
export const variables: CSSVariablesResolver = () => ({ variables: {}, light: drawn, dark: drawn });
