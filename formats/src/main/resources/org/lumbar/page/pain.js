(() => {
  const all = (of, what) => [...of.querySelectorAll(what)];
  const figure = document.querySelector('.pain-figure');
  const steps = document.querySelector('.pain-steps');
  const panels = all(steps, '.pain-step');
  const light = chosen => all(figure, '[data-steps]').forEach(part =>
    part.classList.toggle('on', part.dataset.steps.split(' ').some(step => chosen.includes(step))));

  // the four steps as tabs: one stop of the Tab key, arrow keys between them
  const tabs = document.createElement('div');
  tabs.setAttribute('role', 'tablist');
  tabs.setAttribute('aria-label', 'The four steps');
  const buttons = panels.map(panel => {
    const heading = panel.querySelector('h4');
    const button = document.createElement('button');
    button.type = 'button';
    button.id = panel.id + '-tab';
    button.textContent = heading.textContent;
    button.setAttribute('role', 'tab');
    button.setAttribute('aria-controls', panel.id);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', button.id);
    panel.tabIndex = 0;
    tabs.append(button);
    return button;
  });
  const select = (index, focus) => {
    buttons.forEach((button, each) => {
      button.setAttribute('aria-selected', String(each === index));
      button.tabIndex = each === index ? 0 : -1;
      panels[each].hidden = each !== index;
    });
    light([panels[index].dataset.step]);
    if (focus) buttons[index].focus();
  };
  tabs.addEventListener('click', event => {
    const index = buttons.indexOf(event.target);
    if (index !== -1) select(index, false);
  });
  tabs.addEventListener('keydown', event => {
    const now = buttons.findIndex(button => button.tabIndex === 0);
    const last = buttons.length - 1;
    const to = { ArrowRight: now === last ? 0 : now + 1, ArrowDown: now === last ? 0 : now + 1,
      ArrowLeft: now === 0 ? last : now - 1, ArrowUp: now === 0 ? last : now - 1, Home: 0, End: last }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      select(to, true);
    }
  });
  steps.prepend(tabs);
  figure.addEventListener('click', event => {
    const part = event.target.closest('[data-steps]');
    if (part) select(panels.findIndex(panel => panel.dataset.step === part.dataset.steps.split(' ')[0]), false);
  });
  select(0, false);

  // choosing a treatment lights the steps, and says so in words
  const chooser = document.querySelector('.chooser');
  const said = chooser.querySelector('[role=status]');
  const strip = all(chooser, '.strip li');
  const items = all(document, '.treatments li');
  const field = document.createElement('select');
  field.id = 'choose-treatment';
  const none = new Option('choose a treatment', '');
  field.append(none, ...items.map(item => new Option(item.querySelector('strong').textContent, item.id)));
  chooser.querySelector('label').htmlFor = field.id;
  chooser.querySelector('label').after(field);
  field.addEventListener('change', () => {
    const item = document.getElementById(field.value);
    const acts = item ? item.dataset.acts.split(' ') : [];
    strip.forEach(box => {
      const here = acts.includes(box.dataset.step);
      box.classList.toggle('on', here);
      box.querySelector('.state').textContent = item ? (here ? 'thought to act here' : 'not here') : '';
    });
    items.forEach(each => each.classList.toggle('on', each === item));
    said.textContent = item ? item.querySelector('.says').textContent : '';
    if (item) light(acts);
    else select(buttons.findIndex(button => button.tabIndex === 0), false);
  });
  chooser.hidden = false;
})();
