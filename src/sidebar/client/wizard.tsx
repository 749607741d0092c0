import { Opening } from './parts/opening';
import { mount } from './parts/screen';
import { Wizard } from './wizard/wizard';

mount(
  <Opening>
    {(status, language, setLanguage) => (
      <Wizard status={status} language={language} onLanguage={setLanguage} />
    )}
  </Opening>,
);
