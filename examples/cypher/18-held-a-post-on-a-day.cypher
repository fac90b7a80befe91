// Who held which post in a body at a time, by the dated texts around it?
// ใครดำรงตำแหน่งใดในจังหวัดพิจิตร ณ สิ้นปี 2564
MATCH (p:Person)-[h:HOLDS_POSITION]->(a:Agency {key: 'agency:จังหวัดพิจิตร'})
MATCH (t:SarabanText {key: h.document})-[:NAMES]->(d:Document {source: t.id})
WHERE d.date <= date('2021-12-31') AND coalesce(h.status, 'current') IN ['current', 'acting']
RETURN trim(h.role) AS post, p.name AS person, toString(max(d.date)) AS lastTold
ORDER BY lastTold DESC, post

// => {"post":"รองผู้ว่าราชการจังหวัดพิจิตร","person":"อรพรรณ ทิพย์บุญราศี","lastTold":"2021-09-17"}
// => {"post":"ปลัดจังหวัด","person":"วรวิทย์ ศรีนวลจันทร์ผา","lastTold":"2021-02-11"}
// => {"post":"ผู้ว่าราชการจังหวัดพิจิตร","person":"ภัทรดนัย เกษมสุขวานิช","lastTold":"2020-10-12"}
