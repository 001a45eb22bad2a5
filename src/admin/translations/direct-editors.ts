import { useQueryParams } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { mainLocale } from './main-locale';
import { writingDirection } from '../../domain/writing-direction';

interface Query {
  plugins?: { i18n?: { locale?: string } };
}

interface CodeMirror {
  getOption(name: 'direction'): string;
  setOption(name: 'direction', value: 'ltr' | 'rtl'): void;
}

const isEditor = (value: unknown): value is CodeMirror =>
  typeof value === 'object' && value !== null && 'setOption' in value && 'getOption' in value;

/**
 * Lets Markdown be written in the direction of its language. Strapi's editor takes no such setting,
 * but CodeMirror 5, which it is made of, leaves itself at its element.
 */
export function DirectEditors(): null {
  const [{ query }] = useQueryParams<Query>();
  const locale = query.plugins?.i18n?.locale ?? mainLocale();

  useEffect(() => {
    if (locale === undefined) return undefined;
    const direction = writingDirection(locale);
    const direct = () => {
      for (const element of document.querySelectorAll('.CodeMirror')) {
        const editor: unknown = Reflect.get(element, 'CodeMirror');
        if (!isEditor(editor)) continue;
        element.setAttribute('lang', locale);
        if (editor.getOption('direction') !== direction) editor.setOption('direction', direction);
      }
    };
    direct();
    // Editors come and go with fields and with the size of their window.
    const observer = new MutationObserver(direct);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [locale]);
  return null;
}
