import { LinkButton } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { NavLink, useParams } from 'react-router-dom';
import { isContentUid } from '../../content/content-types';
import { deletedPath } from './paths';
import { HISTORY_PERMISSIONS } from './permissions';

/** Above a list: the way to what has been deleted from it. */
export function DeletedLink() {
  const { formatMessage } = useIntl();
  const { slug = '' } = useParams();
  const { allowedActions } = useRBAC(HISTORY_PERMISSIONS);
  if (!allowedActions['canRead'] || !isContentUid(slug)) return null;
  return (
    <LinkButton tag={NavLink} to={deletedPath(slug)} variant="tertiary" size="S">
      {formatMessage({ id: 'jumelle.history.deleted.link' })}
    </LinkButton>
  );
}
