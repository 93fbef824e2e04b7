import { fewest, type MapStage } from '@safar/schema/browser';
import { isolateSigned } from '../../format/isolate.js';
import { Signed } from '../../parts/text.js';
import { useReport } from '../../state/report.js';

const toScale = (value: number) => ((Math.max(-2, Math.min(2, value)) + 2) / 4) * 100;
const toNpsScale = (value: number) => ((Math.max(-100, Math.min(100, value)) + 100) / 200) * 100;

/** On a narrow page the curve turns into one strip for each moment. */
export function FeelingStrips({ stage }: { stage: MapStage }) {
  const { words, format } = useReport();
  return (
    <div class="strips">
      {stage.feeling.length === 0 ? <p class="micro">{words.map.notAsked}</p> : null}
      {stage.feeling.map((moment) => (
        <div key={moment.survey + moment.question}>
          <p>
            <span>{moment.title}</span>
            {moment.value === null ? (
              <span class="few">{words.tooFew(format.count(moment.n), format.count(fewest))}</span>
            ) : (
              <b class={`v ${moment.value < 0 ? 'd' : 'u'}`}>
                <Signed value={moment.value} />
              </b>
            )}
          </p>
          {moment.value === null ? null : (
            <span class="strip">
              {moment.interval ? (
                <i
                  style={{
                    insetInlineStart: `${toScale(moment.interval[0])}%`,
                    inlineSize: `${toScale(moment.interval[1]) - toScale(moment.interval[0])}%`,
                  }}
                />
              ) : null}
              <b
                class={moment.value < 0 ? 'd' : 'u'}
                style={{ insetInlineStart: `${toScale(moment.value)}%` }}
              />
            </span>
          )}
        </div>
      ))}
    </div>
  );
}

/** NPS on an axis of its own, never joined to the curve. */
export function StageNps({ stage }: { stage: MapStage }) {
  const { words, format } = useReport();
  const { nps } = stage;
  // Where nothing at all is asked, the strips have said so.
  if (!nps) return stage.feeling.length === 0 ? null : <p class="micro">{words.map.npsNotAsked}</p>;
  if (nps.value === null) {
    return (
      <p class="micro few">
        <bdi>NPS</bdi> {words.tooFew(format.count(nps.n), format.count(fewest))}
      </p>
    );
  }
  const [low, high] = nps.interval ?? [nps.value, nps.value];
  return (
    <div>
      <p class="micro">
        <b>
          <bdi>NPS</bdi> <Signed value={nps.value} digits={0} />
        </b>
        {words.separator}
        <bdi>
          {words.between(isolateSigned(format.signed(low, 0)), isolateSigned(format.signed(high, 0)))}
        </bdi>
        {words.separator}
        {words.n(format.count(nps.n))}
      </p>
      <span class="nps" aria-hidden="true">
        <i
          style={{
            insetInlineStart: `${toNpsScale(low)}%`,
            inlineSize: `${toNpsScale(high) - toNpsScale(low)}%`,
          }}
        />
        <b style={{ insetInlineStart: `${toNpsScale(nps.value)}%` }} />
      </span>
    </div>
  );
}
