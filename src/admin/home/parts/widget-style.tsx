import { createGlobalStyle } from 'styled-components';

/**
 * Strapi gives every widget the same low box, whose scrolled content the keyboard cannot reach when
 * nothing in it takes the focus, whose bar for scrolling sideways lies over the last line although
 * nothing is to the side, and a heading too pale to be read by everybody (3.4:1 on white).
 */
export const WidgetStyle = createGlobalStyle`
  [data-strapi-widget-id^='global::jumelle-'] main {
    height: 36rem;
    overflow: visible;
  }

  [data-strapi-widget-id='global::jumelle-map'] main {
    height: auto;
    min-height: 36rem;
  }

  [data-strapi-widget-id^='global::jumelle-'] [data-orientation='horizontal'] {
    display: none;
  }

  [data-strapi-widget-id^='global::jumelle-'] > header h2 {
    color: ${({ theme }) => theme.colors.neutral700};
  }
`;
