import { ImportScreen } from './import/import';
import { Opening } from './parts/opening';
import { mount } from './parts/screen';

mount(
  <Opening>
    {(status, language, setLanguage) => (
      <ImportScreen status={status} language={language} onLanguage={setLanguage} />
    )}
  </Opening>,
);
