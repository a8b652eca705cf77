import { buildSystem, datasetFromRecords, score, resultDocument } from '@zhibiao/core';
const doc = (n, method={}) => ({schema:'zhibiao/indicator-system/1',id:'t',edition:'1',version:'1.0.0',language:'zh',title:'t',levels:['a','b'],sources:{a:{title:'a'}},source:'a',weighting:{basis:'equal',status:'official'},
 method:{scale:100,missing:{policy:'renormalize'},rounding:{digits:2,mode:'half-up'},ranking:{on:'rounded',ties:'dense'},...method},
 indicators:Array.from({length:n},(_,g)=>({id:`g${g}`,name:'x',children:Array.from({length:10},(_,i)=>({id:`l${g}-${i}`,name:'x',measure:{type:'score'}}))}))});
const run=(label,n,units,method,val)=>{
 const t=performance.now();
 const s=buildSystem(doc(n,method)); const sys=s.value; if(!sys) throw new Error(JSON.stringify(s.diagnostics));
 const rows=Array.from({length:units},(_,u)=>Object.fromEntries([['unit',`u${u}`],...sys.nodes.filter(x=>x.leaf).map((x,i)=>[x.id,val(u,i)])]));
 const d=datasetFromRecords(rows).value; const t2=performance.now(); const r=score(sys,d); if(!r.value) throw new Error(JSON.stringify(r.diagnostics.slice(0,2)));
 const t3=performance.now(); resultDocument(r.value); const t4=performance.now();
 console.log(label, 'read',Math.round(t2-t),'score',Math.round(t3-t2),'doc',Math.round(t4-t3));
};
run('32x100',10,32,{},(u,i)=>(u*7+i*13)%101);
run('300x100',10,300,{},(u,i)=>(u*7+i*13)%101);
run('geo 32x100',10,32,{aggregate:'geometric'},(u,i)=>(u*7+i*13)%100+1);
run('geo exact ties 32x20',2,32,{aggregate:'geometric',ranking:{on:'exact',ties:'dense'}},(u,i)=>(i*13)%100+1+u%2);
run('3000x100',10,3000,{},(u,i)=>(u*7+i*13)%101);
