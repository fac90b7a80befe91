// Who signed letters for a governor in 2564 (2021), and in what post of their own?
// ใครลงนามในหนังสือแทนผู้ว่าราชการจังหวัดในปี 2564
MATCH (p:Person)-[s:SIGNED]->(d:Document)
WHERE s.onBehalfOf STARTS WITH 'ผู้ว่าราชการจังหวัด' AND d.date.year = 2564 - 543
RETURN p.name AS person, s.role AS post, s.onBehalfOf AS signedFor, d.number AS letter, toString(d.date) AS date
ORDER BY date

// => {"person":"วรวิทย์ ศรีนวลจันทร์ผา","post":"ปลัดจังหวัด","signedFor":"ผู้ว่าราชการจังหวัดพิจิตร","letter":"พจ 0033.006/1187","date":"2021-02-11"}
// => {"person":"อรพรรณ ทิพย์บุญราศี","post":"รองผู้ว่าราชการจังหวัดพิจิตร","signedFor":"ผู้ว่าราชการจังหวัดพิจิตร","letter":"พจ 0033.006/ว 6120","date":"2021-09-17"}
