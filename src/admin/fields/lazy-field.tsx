import { Loader } from '@strapi/design-system';
import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { useIntl } from 'react-intl';
import type { InputProps } from './edit-layout';

/**
 * An input whose code is fetched when a form first shows it: the content manager wants to know the
 * inputs of all types at once, when the panel starts. Strapi types them as taking nothing.
 */
export function lazyField(
  load: () => Promise<{ default: (props: InputProps) => ReactNode }>,
): ComponentType {
  const Input = lazy<(props: object) => ReactNode>(async () => {
    const { default: Component } = await load();
    return { default: (props) => (isInput(props) ? <Component {...props} /> : null) };
  });
  return function LazyField(props: object) {
    return (
      <Suspense fallback={<Waiting />}>
        <Input {...props} />
      </Suspense>
    );
  };
}

const isInput = (props: object): props is InputProps => 'name' in props && 'attribute' in props;

function Waiting() {
  const { formatMessage } = useIntl();
  return <Loader small>{formatMessage({ id: 'jumelle.fields.loading' })}</Loader>;
}
