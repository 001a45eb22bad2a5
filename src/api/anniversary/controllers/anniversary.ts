import { contentController } from '../../../rest/content-controller';

export default contentController('api::anniversary.anniversary');
