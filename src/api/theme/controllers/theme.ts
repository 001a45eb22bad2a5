import { contentController } from '../../../rest/content-controller';

export default contentController('api::theme.theme');
